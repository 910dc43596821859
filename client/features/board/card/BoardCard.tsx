import { memo } from 'react';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useScreen } from '../screen/screenContext.ts';
import { OpenBoardCard } from './OpenBoardCard.tsx';
import { ReadBoardCard } from './ReadBoardCard.tsx';

interface Props {
  readonly id: CardId;
  /** The cell it is drawn in, which others may just have taken it out of. */
  readonly step: StepId;
  readonly column: ColumnId;
}

/** One card of a lane. Drawn anew only when the card itself, or what this screen does with it, changes. */
export const BoardCard = memo(function BoardCard({ id, step, column }: Props) {
  const isOpen = useScreen(
    ({ open }) => open?.card === id && open.step === step && open.column === column,
  );
  const Shown = isOpen ? OpenBoardCard : ReadBoardCard;
  return <Shown id={id} step={step} column={column} />;
});
