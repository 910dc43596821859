import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import styles from './control.module.css';

/** One of a list that is too long to lie open. The device's own control: it is as the person is used to. */
export const SelectInput = ({ className, ...props }: ComponentProps<'select'>) => (
  <select {...props} className={classes(styles.control, className)} />
);
