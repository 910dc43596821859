import { memo } from 'react';
import type { Card } from '#shared/domain/card.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { LOOK } from './cardLook.ts';
import { GoneCard } from './GoneCard.tsx';
import { OpenBoardCard } from './OpenBoardCard.tsx';
import { ReadBoardCard } from './ReadBoardCard.tsx';
import { useLook } from './useLook.ts';

interface Props {
  readonly id: CardId;
  /** null: somebody has taken it away, or it is open here and lies no longer in this lane. */
  readonly card: Card | null;
  /** It waits to be sent, and that is worth a word. */
  readonly pending: boolean;
  /** Nobody else sees it yet. */
  readonly unshown: boolean;
  /** The cell it is drawn in, which others may just have taken it out of. */
  readonly step: StepId;
  readonly column: ColumnId;
}

/**
 * One card of a lane. Drawn anew only when the card itself, or what this screen does with it, changes;
 * a thousand of them listen to nothing but the screen.
 */
export const BoardCard = memo(function BoardCard(props: Props) {
  const { id, card, pending, unshown, step, column } = props;
  const group = card?.group ?? null;
  const look = useLook({ id, group, step, column });
  if (look & LOOK.open) return <OpenBoardCard id={id} step={step} column={column} />;
  if (!card) return <GoneCard id={id} />;
  const cell = { step, column };
  return <ReadBoardCard card={card} pending={pending} unshown={unshown} look={look} cell={cell} />;
});
