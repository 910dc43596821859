import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { SkipLink } from '../../ui/SkipLink.tsx';
import { FixButton } from './FixButton.tsx';
import type { Fix } from './fixing.ts';
import styles from './Redaction.module.css';
import { SavedLine } from './SavedLine.tsx';
import { StatusTag } from './StatusTag.tsx';

interface Props {
  readonly fix: Fix;
  readonly reported: number;
  readonly wordmark: ReactNode;
  readonly ways: ReactNode;
}

/** What this is and how it stands, in sight all the while. */
export function RedactionHead({ fix, reported, wordmark, ways }: Props) {
  const words = useWords().redaction;
  return (
    <header className={styles.head}>
      <SkipLink to="redaction">{words.skip}</SkipLink>
      {wordmark}
      <span className={styles.title}>{words.short}</span>
      <StatusTag />
      <SavedLine />
      {ways}
      <FixButton fix={fix} reports={reported} size="small" />
    </header>
  );
}
