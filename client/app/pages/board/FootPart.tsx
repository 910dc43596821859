import { useState } from 'react';
import { type FootProps, useBoardScope } from '../../../features/board/actions/boardContext.ts';
import { useScreen, useScreenActions } from '../../../features/board/screen/screenContext.ts';
import { LaneComposer } from '../../../features/compose/composer/LaneComposer.tsx';
import { SuggestedGroups } from '../../../features/group/suggest/SuggestedGroups.tsx';
import { useCard } from '../../../state/useCard.ts';
import { useDraftBox } from '../../../writing/draft/DraftProvider.tsx';
import { WriteHint } from './hints/WriteHint.tsx';
import { Selection } from './Selection.tsx';
import { useWriting } from './useWriting.ts';

/** Below a lane: the field, and what can be done with cards selected there. */
export function FootPart({ column, step }: FootProps) {
  const screen = useScreenActions();
  const { parts, rights } = useBoardScope();
  const writing = useWriting(column);
  const box = useDraftBox();
  // A half-written text from before a reload stands open, without asking for the keyboard.
  const [kept, setKept] = useState(() => box.read(column) !== null);
  const last = useScreen(({ selected }) => [...selected].at(-1) ?? null);
  return (
    <>
      {last && <SelectedHere card={last} column={column} />}
      {rights.write && (
        <SuggestedGroups
          step={step}
          column={column}
          onSew={(cards) => parts.sew(cards, 'chosen')}
        />
      )}
      {column === 'strengths' && <WriteHint />}
      {(rights.write || rights.locked) && (
        <LaneComposer
          {...writing}
          asked={writing.asked || (kept ? -1 : 0)}
          onOpen={() => screen.compose(column)}
          onClose={() => {
            setKept(false);
            screen.compose(null);
          }}
        />
      )}
    </>
  );
}

interface SelectedHereProps extends Pick<FootProps, 'column'> {
  readonly card: Parameters<typeof useCard>[0];
}

/** The row stands where one selected last. */
function SelectedHere({ card, column }: SelectedHereProps) {
  return useCard(card)?.column === column ? <Selection /> : null;
}
