import { hasAnswered } from '#shared/domain/factors.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useSession } from '../../state/useSession.ts';
import { slipKey } from '../../sync/slips/slipOutbox.ts';
import { Button } from '../../ui/Button.tsx';
import { StateLine } from '../../ui/StateLine.tsx';
import { HandedState } from '../../writing/HandedState.tsx';
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
      {own && skipped && <StateLine>{words.skipped}</StateLine>}
      {own && !skipped && <HandedState state={own.state} words={words} />}
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
