import type { ColumnId } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { STEP_NAMES, type StepId } from '#shared/domain/steps.ts';
import { useBoardScope } from '../../../features/board/actions/boardContext.ts';
import { useScreen, useScreenActions } from '../../../features/board/screen/screenContext.ts';
import { useViewedStep } from '../../../features/board/screen/useViewedStep.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useToasts } from '../../../ui/useToasts.ts';

/** What a field for new cards must know of the board around it. */
export function useWriting(column: ColumnId) {
  const words = useWords().compose;
  const lang = useLang();
  const screen = useScreenActions();
  const toasts = useToasts();
  const { step } = useViewedStep();
  const { rights } = useBoardScope();
  const asked = useScreen(({ composing }) => (composing?.column === column ? composing.asked : 0));
  return {
    column,
    step,
    asked,
    mayAdd: rights.write,
    /** A card for a step that is not shown says where it went. */
    onAdded: (card: CardId, to: StepId) => {
      if (to === step) screen.reveal(card);
      else toasts.show({ text: words.addedIn(STEP_NAMES[to][lang]) });
    },
  };
}
