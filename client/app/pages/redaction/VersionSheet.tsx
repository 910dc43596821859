import { documentOf } from '#shared/summary/document/documentOf.ts';
import type { KeptSummary } from '#shared/summary/keptSummary.ts';
import { SummarySheet } from '../../../features/summary/sheet/SummarySheet.tsx';
import { usePageWords } from '../../../features/summary/sheet/usePageWords.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useVersion } from './useVersion.ts';

interface Props {
  readonly number: string;
}

/** A version as it was when it was fixed or kept: of its own words alone, whatever the board says now. */
export function VersionSheet({ number }: Props) {
  const { common, versions: words } = useWords();
  const { version, load } = useVersion(number);
  if (version.kind === 'loading') return <p role="status">{common.loading}</p>;
  if (version.kind === 'here') return <Kept kept={version.kept} />;
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
}

function Kept({ kept: { summary, choices } }: KeptProps) {
  const document = documentOf(summary, useLang(), choices);
  usePageWords(document);
  return <SummarySheet document={document} />;
}
