import styles from './Stitches.module.css';

interface Props {
  readonly sewn: number;
  readonly holes: number;
}

/** One stitch for each that is there, one hole for each that may come. The words beside it say the same. */
export function Stitches({ sewn, holes }: Props) {
  const share = { '--sewn': sewn, '--holes': holes } as React.CSSProperties;
  return <span className={styles.row} style={share} aria-hidden="true" />;
}
