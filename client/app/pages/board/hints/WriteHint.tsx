import { useViewedStep } from '../../../../features/board/screen/useViewedStep.ts';
import { useWords } from '../../../../i18n/useWords.ts';
import { useIsShownHere } from '../../../../state/useUnshownHere.ts';
import { HintRow } from './HintRow.tsx';

interface Props {
  readonly className?: string | undefined;
}

/** Beside the field one writes in: what one writes, and who sees it. */
export function WriteHint({ className }: Props) {
  const { hints } = useWords();
  const { step } = useViewedStep();
  const isShown = useIsShownHere(step);
  return (
    <HintRow
      hint="write"
      text={isShown ? hints.writeShown : hints.writeAlone}
      className={className}
    />
  );
}
