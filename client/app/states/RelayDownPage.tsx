import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { StatePage } from '../../ui/StatePage.tsx';

interface Props {
  readonly onRetry: () => void;
}

/** No word from the relay, and no copy here to show meanwhile. */
export function RelayDownPage({ onRetry }: Props) {
  const { states, common } = useWords();
  return (
    <StatePage
      motif="tornThread"
      title={states.relayDown.title}
      actions={<Button onClick={onRetry}>{common.retry}</Button>}
    >
      <p>{states.relayDown.lead}</p>
      <p>{states.relayDown.noCopy}</p>
    </StatePage>
  );
}
