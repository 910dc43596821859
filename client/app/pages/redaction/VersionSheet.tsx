import { documentOf } from '#shared/summary/document/documentOf.ts';
import type { KeptSummary } from '#shared/summary/keptSummary.ts';
import { Exports } from '../../../features/summary/forms/Exports.tsx';
import { SummarySheet } from '../../../features/summary/sheet/SummarySheet.tsx';
import { usePageWords } from '../../../features/summary/sheet/usePageWords.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import styles from '../VersionPage.module.css';
import { useVersion } from './useVersion.ts';

interface Props {
  readonly number: string;
  /** With the ways to take it away below. */
  readonly withFiles?: boolean;
}

/** A version as it was when it was fixed or kept: of its own words alone, whatever the board says now. */
export function VersionSheet({ number, withFiles = false }: Props) {
  const { common, versions: words } = useWords();
  const { version, load } = useVersion(number);
  if (version.kind === 'loading') return <p role="status">{common.loading}</p>;
  if (version.kind === 'here') return <Kept kept={version.kept} withFiles={withFiles} />;
  const retry = (
    <Button variant="line" size="small" onClick={() => void load()}>
      {common.retry}
    </Button>
  );
  return (
    <Notice tone="warn" icon="offline" role="alert" action={retry}>
      {version.kind === 'offline' ? words.versionOffline : words.versionGone}
    </Notice>
  );
}

interface KeptProps {
  readonly kept: KeptSummary;
  readonly withFiles: boolean;
}

function Kept({ kept: { summary, choices }, withFiles }: KeptProps) {
  const document = documentOf(summary, useLang(), choices);
  usePageWords(document);
  return (
    <>
      <SummarySheet document={document} />
      {withFiles && (
        <div className={styles.files}>
          <Exports
            summary={summary}
            document={document}
            picture={null}
            print={() => window.print()}
            webPage={null}
            stopped={null}
          />
        </div>
      )}
    </>
  );
}
