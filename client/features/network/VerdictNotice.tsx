import { type NetworkFindings, type Verdict, verdictOf } from '#shared/domain/networkTest.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { IconName } from '../../ui/icons.tsx';
import { Notice } from '../../ui/Notice.tsx';

interface Props {
  readonly findings: NetworkFindings;
}

/** What to make of it, and what to do. */
export function VerdictNotice({ findings }: Props) {
  const { networkVerdicts } = useWords();
  const verdict = verdictOf(findings);
  const { title, text } = networkVerdicts[verdict];
  return (
    <Notice tone={toneOf(verdict)} icon={iconOf(verdict)} title={title}>
      {text}
    </Notice>
  );
}

function toneOf(verdict: Verdict): 'plain' | 'warn' {
  return verdict === 'holds' || verdict === 'slow' || verdict === 'busy' ? 'plain' : 'warn';
}

function iconOf(verdict: Verdict): IconName {
  if (verdict === 'holds' || verdict === 'slow') return 'check';
  if (verdict === 'busy') return 'clock';
  return verdict === 'noContact' ? 'offline' : 'octagon';
}
