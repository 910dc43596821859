import { useMemo, useState } from 'react';
import { documentOf } from '#shared/summary/document/documentOf.ts';
import type { KeptSummary } from '#shared/summary/keptSummary.ts';
import { inVersion, type Version } from '#shared/summary/versions.ts';
import { useKeptDrawing } from '../../features/map/useMapDrawing.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { ReadingHead } from './ReadingHead.tsx';
import { KeptVersion } from './redaction/KeptVersion.tsx';
import { SummaryLayout } from './summary/SummaryLayout.tsx';
import styles from './VersionPage.module.css';

/** One version of the summary, as it was when it was fixed or kept. */
export function VersionPage() {
  const [number] = useState(() => new URLSearchParams(location.search).get('number') ?? '');
  const title = useStage((stage) => stage.title) ?? '';
  return (
    <KeptVersion
      number={number}
      around={(state) => (
        <div className={styles.page}>
          <ReadingHead title={title} actions={<ToNow />} />
          <main className={styles.main}>{state}</main>
        </div>
      )}
    >
      {(kept) => <Shown kept={kept} />}
    </KeptVersion>
  );
}

/** Every form is made of what was kept alone, for whichever reader. */
function Shown({ kept: { summary: whole, choices } }: { readonly kept: KeptSummary }) {
  const lang = useLang();
  const [version, choose] = useState<Version>('whole');
  const made = useMemo(() => {
    const summary = inVersion(whole, version);
    return { whole, summary, document: documentOf(summary, lang, choices) };
  }, [whole, version, lang, choices]);
  return (
    <SummaryLayout
      made={made}
      version={version}
      onVersion={choose}
      drawing={useKeptDrawing(whole)}
      isStopped={false}
      way={<ToNow />}
      notices={null}
    />
  );
}

function ToNow() {
  const words = useWords().versions;
  const { workshop } = useSession();
  return (
    <ButtonLink href={pathTo.summary(workshop)} variant="line" size="small">
      {words.toNow}
    </ButtonLink>
  );
}
