import { STEP_TEXTS } from '#shared/domain/prompts/stepTexts.ts';
import { useLang } from '../../../i18n/useWords.ts';
import { useStage } from '../../../state/useStage.ts';
import { useViewedStep } from '../screen/useViewedStep.ts';

interface Props {
  readonly className?: string | undefined;
}

/** The question of the step one looks at: the day's own, or the one that comes with the step. */
export function StepQuestion({ className }: Props) {
  const lang = useLang();
  const { step } = useViewedStep();
  const own = useStage((stage) => stage.plan.find((item) => item.step === step)?.question ?? null);
  return <h1 className={className}>{own?.trim() || STEP_TEXTS[step].question[lang]}</h1>;
}
