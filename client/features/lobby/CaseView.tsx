import type { ReactNode } from 'react';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ArrivalFrame } from './ArrivalFrame.tsx';
import { CaseText } from './CaseText.tsx';

interface Props {
  readonly stage: Stage;
  readonly head: ReactNode;
  readonly onNext: () => void;
}

/** The invented life situation that the day starts from. */
export function CaseView({ stage, head, onNext }: Props) {
  const words = useWords().lobby;
  const foot = (
    <>
      <Button onClick={onNext}>{words.caseRead}</Button>
      <p>{words.caseNote}</p>
    </>
  );
  return (
    <ArrivalFrame head={head} title={words.caseTitle} foot={foot}>
      <CaseText text={stage.caseText} />
    </ArrivalFrame>
  );
}
