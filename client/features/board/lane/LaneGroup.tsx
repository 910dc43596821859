import { memo } from 'react';
import type { Card } from '#shared/domain/card.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useBoardScope } from '../actions/boardContext.ts';
import { BoardCard } from '../card/BoardCard.tsx';
import { useScreenActions } from '../screen/screenContext.ts';

interface Props {
  readonly id: GroupId;
  readonly cards: readonly Card[];
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
  return (
    <parts.Group
      id={id}
      count={cards.length}
      mayWrite={rights.write}
      onMove={() => screen.show({ kind: 'move', item: { kind: 'group', id } })}
    >
      {cards.map((card) => (
        <BoardCard
          key={card.id}
          id={card.id}
          card={card}
          pending={pending.has(card.id)}
          step={step}
          column={column}
        />
      ))}
    </parts.Group>
  );
});
