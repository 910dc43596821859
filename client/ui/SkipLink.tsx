import type { ReactNode } from 'react';
import styles from './SkipLink.module.css';

interface Props {
  /** Id of what it leads to, which can take focus. */
  readonly to: string;
  readonly children: ReactNode;
}

/** First on a page, seen when it has focus: past everything that stands above what one came for. */
export function SkipLink({ to, children }: Props) {
  return (
    <a
      href={`#${to}`}
      className={styles.skip}
      onClick={(event) => {
        // The address keeps no fragment: there a link has its key.
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {children}
    </a>
  );
}
