import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import styles from './control.module.css';
import { Icon } from './Icon.tsx';

/** One of a list that is too long to lie open. Opened it is the device's own: as the person is used to. */
export const SelectInput = ({ className, ...props }: ComponentProps<'select'>) => (
  <span className={styles.select}>
    <select {...props} className={classes(styles.control, className)} />
    <Icon name="chevronDown" />
  </span>
);
