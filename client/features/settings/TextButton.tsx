import type { ComponentProps } from 'react';
import { classes } from '../../ui/classes.ts';
import styles from './TextButton.module.css';

/** Opens something on this page, but stands where a link would. */
export function TextButton({ className, ...rest }: ComponentProps<'button'>) {
  return <button type="button" {...rest} className={classes(styles.text, className)} />;
}
