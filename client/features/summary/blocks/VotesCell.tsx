import styles from './VotesCell.module.css';

interface Props {
  readonly votes: string;
  /** Where as many fit. */
  readonly isSewn: boolean;
}

/** The number, and as many stitches: one stitch, one vote. */
export const VotesCell = ({ votes, isSewn }: Props) => (
  <>
    <b className={styles.number}>{votes}</b>
    {isSewn && (
      <i className={styles.stitches} style={{ '--n': Number(votes) } as React.CSSProperties} />
    )}
  </>
);
