import type { ComponentProps } from 'react';
import { classes } from '../../ui/classes.ts';
import styles from './TextButton.module.css';

/** Goes to another page, and looks as what stands beside it. */
export function TextLink({ className, ...rest }: ComponentProps<'a'>) {
  return <a {...rest} className={classes(styles.text, styles.link, className)} />;
}
