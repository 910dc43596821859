import { memo } from 'react';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { CardId, GroupId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useBoardScope } from '../actions/boardContext.ts';
import { BoardCard } from '../card/BoardCard.tsx';
import { useScreenActions } from '../screen/screenContext.ts';

interface Props {
  readonly id: GroupId;
  readonly cards: readonly CardId[];
  readonly step: StepId;
  readonly column: ColumnId;
}

/** Cards that are sewn together, as another feature draws them. */
export const LaneGroup = memo(function LaneGroup({ id, cards, step, column }: Props) {
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
        <BoardCard key={card} id={card} step={step} column={column} />
      ))}
    </parts.Group>
  );
});
