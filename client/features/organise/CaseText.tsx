import type { Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../i18n/useWords.ts';
import { SavedText } from './SavedText.tsx';
import type { Saver } from './saver.ts';

interface Props {
  readonly stage: Stage;
  readonly saver: Saver;
}

/** The invented life situation that all tables start from. */
export function CaseText({ stage, saver }: Props) {
  const { organise } = useWords();
  return (
    <SavedText
      label={organise.caseField}
      hint={organise.caseHint}
      look="lines"
      value={stage.caseText}
      max={4000}
      onWrite={(caseText) => saver.save('case', () => ({ type: 'editDay', caseText }))}
      onLeave={saver.flush}
    />
  );
}
