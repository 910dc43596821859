import { useConnection } from '../state/useConnection.ts';
import type { Handed } from '../sync/slips/slipOutbox.ts';
import { StateLine } from '../ui/StateLine.tsx';

interface Props {
  readonly state: Handed['state'];
  readonly words: {
    readonly sending: string;
    /** There is no contact. */
    readonly waiting: string;
    readonly thanks: string;
    /** It came too late. */
    readonly closed: string;
    readonly refused: string;
  };
}

/** Where an answer is that nobody else may read: on its way, taken, or why not. */
export function HandedState({ state, words }: Props) {
  const online = useConnection().kind === 'online';
  switch (state) {
    case 'waiting':
      if (online) return <StateLine>{words.sending}</StateLine>;
      return (
        <StateLine tone="warn" icon="clock">
          {words.waiting}
        </StateLine>
      );
    case 'taken':
    case 'told':
      return <StateLine icon="check">{words.thanks}</StateLine>;
    case 'closed':
      return (
        <StateLine tone="warn" icon="clock">
          {words.closed}
        </StateLine>
      );
    default:
      return (
        <StateLine tone="danger" icon="octagon">
          {words.refused}
        </StateLine>
      );
  }
}
