import { memo, useEffect } from 'react';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useBoardScope } from '../actions/boardContext.ts';
import { BoardCard } from '../card/BoardCard.tsx';
import { useScreen, useScreenActions } from '../screen/screenContext.ts';
import type { ScreenState } from '../screen/screenState.ts';
import { cardOf, type LaneCard } from './laneEntries.ts';

interface Props {
  readonly id: GroupId;
  readonly cards: readonly LaneCard[];
  /** Cards that wait to be sent. */
  readonly pending: ReadonlySet<string>;
  readonly step: StepId;
  readonly column: ColumnId;
}

/** Cards that are sewn together, as another feature draws them. */
export const LaneGroup = memo(function LaneGroup(props: Props) {
  const { id, cards, pending, step, column } = props;
  const { parts, rights } = useBoardScope();
  const screen = useScreenActions();
  const folded = useScreen((state) => state.folded.has(id));
  const aimed = useScreen(({ drag }) => drag?.target?.kind === 'onto' && drag.target.entry === id);
  const sought = useScreen((state) => folded && seeks(state, cards));
  useEffect(() => {
    if (sought) screen.fold(id, false);
  }, [sought, screen, id]);
  return (
    <parts.Group
      id={id}
      count={cards.length}
      cards={cards.map(cardOf).filter((card) => card !== null)}
      mayWrite={rights.write}
      folded={folded}
      aimed={aimed}
      onFold={() => screen.fold(id, !folded)}
      onMove={() => screen.show({ kind: 'move', items: [{ kind: 'group', id }] })}
    >
      {cards.map((card) => (
        <BoardCard
          key={card.id}
          id={card.id}
          card={cardOf(card)}
          pending={pending.has(card.id)}
          unshown={false}
          step={step}
          column={column}
        />
      ))}
    </parts.Group>
  );
});

/** A card that is asked for is not left hidden in a folded group. */
const seeks = ({ focus, reveal }: ScreenState, cards: readonly LaneCard[]): boolean =>
  cards.some(({ id }) => id === focus || id === reveal);
