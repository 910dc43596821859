import { classes } from './classes.ts';
import styles from './Motif.module.css';

export type MotifName = 'gap' | 'holes' | 'tornThread' | 'cloth';

interface Props {
  readonly name: MotifName;
}

/** Cloth and holes above a message. Never a red stitch across a gap that is not mended. */
export function Motif({ name }: Props) {
  return (
    <svg
      className={styles.motif}
      viewBox="0 0 390 92"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {DRAWN[name]}
    </svg>
  );
}

const cloth = (d: string) => <path className={styles.cloth} d={d} />;
const holes = (d: string) => <path className={classes(styles.line, styles.holes)} d={d} />;

const DRAWN = {
  gap: (
    <>
      {cloth('M0 0H150L128 92H0ZM268 0H390V92H246Z')}
      {holes('M132 16H268M128 46H262M124 76H256')}
    </>
  ),
  holes: holes('M22 46H380'),
  tornThread: (
    <>
      {cloth('M0 0H172L150 92H0ZM240 0H390V92H218Z')}
      <path className={classes(styles.line, styles.stitches)} d="M0 46H146" />
      {holes('M158 46H226')}
    </>
  ),
  cloth: (
    <>
      {cloth('M0 0H390V40H0Z')}
      {holes('M22 66H380')}
    </>
  ),
} as const;
