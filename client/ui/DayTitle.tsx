import { classes } from './classes.ts';
import styles from './DayTitle.module.css';

interface Props {
  readonly children: string;
  readonly className?: string | undefined;
}

/** Whose day it is, beside the wordmark in the head of a page. */
export const DayTitle = ({ children, className }: Props) => (
  <span className={classes(styles.title, className)}>{children}</span>
);
