import styles from './PageDots.module.css';

interface Props {
  readonly page: number;
  readonly pages: number;
}

/** A hole for each page, and a stitch where we are. Beyond what there is room for it is a line with its place. */
export function PageDots({ page, pages }: Props) {
  const place = { '--page': page, '--pages': pages } as React.CSSProperties;
  return <span className={styles.dots} style={place} />;
}
