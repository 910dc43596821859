import type { ReactNode } from 'react';
import type { KeptSummary } from '#shared/summary/keptSummary.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useVersion } from './useVersion.ts';

interface Props {
  readonly number: string;
  /** Where it stands that it is on its way, or cannot be read. */
  readonly around?: (state: ReactNode) => ReactNode;
  readonly children: (kept: KeptSummary) => ReactNode;
}

/** A version as it was when it was fixed or kept: of its own words alone, whatever the board says now. */
export function KeptVersion({ number, around = (state) => state, children }: Props) {
  const { common, versions: words } = useWords();
  const { version, load } = useVersion(number);
  if (version.kind === 'here') return children(version.kept);
  if (version.kind === 'loading') return around(<p role="status">{common.loading}</p>);
  const retry = (
    <Button variant="line" size="small" onClick={() => void load()}>
      {common.retry}
    </Button>
  );
  return around(
    <Notice tone="warn" icon="offline" role="alert" action={retry}>
      {version.kind === 'offline' ? words.versionOffline : words.versionGone}
    </Notice>,
  );
}
