import type { ReactNode } from 'react';
import { useBoardScope } from '../../../../features/board/actions/boardContext.ts';
import { useViewedStep } from '../../../../features/board/screen/useViewedStep.ts';
import { useBoard } from '../../../../state/useBoard.ts';
import { useStageHere } from '../../../../state/useStageHere.ts';
import { useIsShownHere } from '../../../../state/useUnshownHere.ts';
import { HintContext } from './hintContext.ts';
import { useHints } from './useHints.ts';

interface Props {
  readonly children: ReactNode;
}

/** Three hints for who is here for the first time, while the room is in its steps and nobody votes. */
export function BoardHints({ children }: Props) {
  const { write } = useBoardScope().rights;
  const { step } = useViewedStep();
  const position = useStageHere()?.position;
  const isShown = useIsShownHere(step);
  const hasCards = useBoard(({ cards }) => cards.size > 0);
  const isQuiet = position?.kind === 'step' && position.phase !== 'vote';
  const hints = useHints({
    write: isQuiet && write,
    others: isQuiet && isShown && hasCards,
    thread: isQuiet,
  });
  return <HintContext value={hints}>{children}</HintContext>;
}
