import { useEffect, useRef, useState } from 'react';
import { type Card, isShown } from '#shared/domain/card.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import { COLUMN_NAMES } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { STEP_NAMES, type StepId } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useCard } from '../../../state/useCard.ts';
import { CardFrame } from '../../../ui/CardFrame.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';
import { useBoardScope } from '../actions/boardContext.ts';
import { useScreen } from '../screen/screenContext.ts';
import { useWriters } from './useWriters.ts';
import { WritersLine } from './WritersLine.tsx';

interface Props {
  readonly id: CardId;
  readonly step: StepId;
  readonly column: ColumnId;
}

/** A card one writes in. Whatever others do with the card, the field and its words stay. */
export function OpenBoardCard({ id, step, column }: Props) {
  const words = useWords().board;
  const lang = useLang();
  const { actions, parts } = useBoardScope();
  const now = useCard(id);
  const card = useLast(now);
  const writers = useWriters(id);
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    frame.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const startAt = useScreen(({ open }) => open?.startAt ?? 'text');
  const openedIn = useScreen(({ open }) => open?.group ?? null);
  if (!card) return null;
  const taken = !now || !isShown(now);
  const moved = !taken && (card.step !== step || card.column !== column);
  const sewn = !taken && !moved && card.group !== null && card.group !== openedIn;
  const there = COLUMN_NAMES[card.column][lang];
  const place = card.step === step ? there : `${there}, ${STEP_NAMES[card.step][lang]}`;
  return (
    <CardFrame
      ref={frame}
      data-card={id}
      data-open
      aria-label={words.editCard}
      state="editing"
      own={false}
      head={
        <>
          {writers && <WritersLine writers={writers} together />}
          {moved && <StateLine icon="next">{words.movedAway(place)}</StateLine>}
          {sewn && <StateLine icon="group">{words.sewnByOther}</StateLine>}
        </>
      }
    >
      <parts.Editor
        card={card}
        together={writers !== ''}
        taken={taken}
        startAt={startAt}
        onDone={actions.close}
      />
    </CardFrame>
  );
}

/** The card as it last was: an erased one is no longer on the board at all. */
function useLast(card: Card | null): Card | null {
  const [last, setLast] = useState(card);
  if (card && card !== last) setLast(card);
  return card ?? last;
}
