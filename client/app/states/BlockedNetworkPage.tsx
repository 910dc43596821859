import { useWords } from '../../i18n/useWords.ts';
import type { Blockage } from '../../sync/Session.ts';
import { Button } from '../../ui/Button.tsx';
import { StatePage } from '../../ui/StatePage.tsx';
import { BlockedSteps } from './BlockedSteps.tsx';
import { useBlockedWords } from './useBlockedWords.ts';

interface Props {
  readonly blocked: Blockage;
  readonly onRetry: () => void;
}

/** The network does not let the board through, and there is no copy here to write in meanwhile. */
export function BlockedNetworkPage({ blocked, onRetry }: Props) {
  const { recovery, common } = useWords();
  const told = useBlockedWords(blocked);
  return (
    <StatePage
      motif="tornThread"
      title={told.title}
      actions={<Button onClick={onRetry}>{common.retry}</Button>}
      footnote={recovery.blocked.noCopy}
    >
      <p>{told.lead}</p>
      <BlockedSteps steps={told.steps} />
    </StatePage>
  );
}
