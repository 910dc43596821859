import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { StatePage } from '../../ui/StatePage.tsx';
import { BlockedSteps } from './BlockedSteps.tsx';

interface Props {
  readonly onRetry: () => void;
}

/** The relay answers, the network lets no socket through, and there is no copy here to write in meanwhile. */
export function BlockedNetworkPage({ onRetry }: Props) {
  const { states, recovery, common } = useWords();
  const { blockedNetwork } = states;
  return (
    <StatePage
      motif="tornThread"
      title={blockedNetwork.title}
      actions={<Button onClick={onRetry}>{common.retry}</Button>}
      footnote={recovery.blocked.noCopy}
    >
      <p>{blockedNetwork.lead}</p>
      <BlockedSteps />
    </StatePage>
  );
}
