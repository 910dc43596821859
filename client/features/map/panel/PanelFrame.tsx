import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './Panel.module.css';

interface Props {
  /** "Mellanrum, 11 kort". */
  readonly about: string;
  readonly title: ReactNode;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** What one has chosen, with the way back to where one chose it. It has the focus when it comes. */
export function PanelFrame({ about, title, onLeave, children }: Props) {
  const words = useWords().gapMap;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <Button
          variant="bare"
          size="small"
          icon="previous"
          className={styles.back}
          onClick={onLeave}
        >
          {words.back}
        </Button>
        <p>{about}</p>
        <h2 ref={heading} tabIndex={-1} className={styles.pair}>
          {title}
        </h2>
      </div>
      {children}
    </div>
  );
}
