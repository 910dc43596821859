import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import styles from './control.module.css';

export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input type="text" {...rest} className={classes(styles.control, className)} />;
}
