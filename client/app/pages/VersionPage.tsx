import { useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { ReadingHead } from './ReadingHead.tsx';
import { VersionSheet } from './redaction/VersionSheet.tsx';
import styles from './VersionPage.module.css';

/** One version of the summary, as it was when it was fixed or kept. */
export function VersionPage() {
  const words = useWords().versions;
  const { workshop } = useSession();
  const title = useStage((stage) => stage.title) ?? '';
  const [number] = useState(() => new URLSearchParams(location.search).get('number') ?? '');
  const toNow = (
    <ButtonLink href={pathTo.summary(workshop)} variant="line" size="small">
      {words.toNow}
    </ButtonLink>
  );
  return (
    <div className={styles.page}>
      <ReadingHead title={title} actions={toNow} />
      <main className={styles.main}>
        <VersionSheet number={number} withFiles />
      </main>
    </div>
  );
}
