import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import styles from './Wordmark.module.css';

interface Props extends Omit<ComponentProps<'a'>, 'children'> {
  /** What is read aloud, such as "Mellanrum, till startsidan". */
  readonly label?: string;
}

/** mellan, three stitches, rum. A link when it leads somewhere. */
export function Wordmark({ label = 'Mellanrum', href, className, ...rest }: Props) {
  const drawn = (
    <>
      Mellan
      <i className={styles.stitches} />
      rum
    </>
  );
  if (href === undefined) {
    return (
      <span className={classes(styles.wordmark, className)} role="img" aria-label={label}>
        {drawn}
      </span>
    );
  }
  return (
    <a {...rest} href={href} className={classes(styles.wordmark, className)} aria-label={label}>
      {drawn}
    </a>
  );
}
