import { hasAnswered } from '#shared/domain/factors.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useConnection } from '../../state/useConnection.ts';
import { useSession } from '../../state/useSession.ts';
import { slipKey } from '../../sync/slips/slipOutbox.ts';
import { Button } from '../../ui/Button.tsx';
import { StateLine } from '../../ui/StateLine.tsx';
import styles from './FactorsScreen.module.css';
import type { OwnAnswers } from './ownAnswers.ts';

interface Props {
  readonly own: OwnAnswers | null;
  readonly onChange: () => void;
}

/** Where one's own answers are, and the way back to them for as long as they may be changed. */
export function AnswerState({ own, onChange }: Props) {
  const words = useWords().factors.ask;
  const session = useSession();
  const skipped = own !== null && !hasAnswered(own.answers);
  const isOver = own?.state === 'closed';
  return (
    <div className={styles.state} role="status">
      {own && <HowItStands own={own} skipped={skipped} />}
      {own && !isOver && (
        <Button variant="line" size="small" onClick={onChange}>
          {skipped ? words.answerAnyway : words.change}
        </Button>
      )}
      {own && isOver && (
        <Button
          variant="line"
          size="small"
          onClick={() => session.dropHanded(slipKey({ kind: 'factors', ...own }))}
        >
          {words.read}
        </Button>
      )}
    </div>
  );
}

function HowItStands({ own, skipped }: { readonly own: OwnAnswers; readonly skipped: boolean }) {
  const words = useWords().factors.ask;
  const online = useConnection().kind === 'online';
  if (skipped) return <StateLine>{words.skipped}</StateLine>;
  switch (own.state) {
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
