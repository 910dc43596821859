import type { ReactNode } from 'react';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { ArrivalFrame } from './ArrivalFrame.tsx';
import { RuleList, ruleCount } from './RuleList.tsx';

interface Props {
  readonly stage: Stage;
  readonly head: ReactNode;
  readonly onNext: () => void;
}

/** What everybody agrees to: a few lines and "Jag är med". */
export function RulesView({ stage, head, onNext }: Props) {
  const words = useWords().lobby;
  const formats = useFormats();
  const foot = (
    <>
      <Button onClick={onNext}>{words.agree}</Button>
      <p>{words.agreeNote(formats.day(stage.deleteOn))}</p>
    </>
  );
  return (
    <ArrivalFrame head={head} title={words.rulesTitle(ruleCount(stage.rules))} foot={foot}>
      <RuleList rules={stage.rules} />
    </ArrivalFrame>
  );
}
