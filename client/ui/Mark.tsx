import type { ColumnId } from '#shared/domain/columns.ts';
import { classes } from './classes.ts';
import styles from './Mark.module.css';

interface Props {
  readonly column: ColumnId;
  readonly className?: string | undefined;
}

/** A column's mark from the pattern sheet: patch = strength, notch = need, grain = strategy. */
export function Mark({ column, className }: Props) {
  return (
    <svg
      className={classes(styles.mark, className)}
      data-col={column}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[column]}
    </svg>
  );
}

const SHAPES = {
  strengths: (
    <>
      <rect className={styles.patch} x="3.5" y="3.5" width="17" height="17" rx="1.5" />
      <path className={styles.inner} d="M7 7.2h10v9.6H7z" />
    </>
  ),
  needs: <path className={styles.notch} d="M12 4 21 20H3Z" />,
  strategies: <path className={styles.grain} d="M4 12h15M13 5.5 19.6 12 13 18.5" />,
} as const;
