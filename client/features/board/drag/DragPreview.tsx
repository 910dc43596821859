import type { CardId, GroupId } from '#shared/domain/ids.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { CardFrame } from '../../../ui/CardFrame.tsx';
import { CardFacts } from '../card/CardFacts.tsx';
import type { Dragged } from './dropTarget.ts';

interface Props {
  readonly item: Dragged;
}

/** What one carries: the card itself, or the heading of a group. */
export function DragPreview({ item }: Props) {
  return item.kind === 'card' ? <CarriedCard id={item.id} /> : <CarriedGroup id={item.id} />;
}

function CarriedCard({ id }: { readonly id: CardId }) {
  const card = useBoard((board) => board.cards.get(id));
  if (!card) return null;
  return (
    <CardFrame dragging aria-hidden="true" footer={<CardFacts card={card} />}>
      <p>{card.text}</p>
    </CardFrame>
  );
}

function CarriedGroup({ id }: { readonly id: GroupId }) {
  const words = useWords();
  const title = useBoard((board) => board.groups.get(id)?.title.trim());
  const count = useBoard((board) => {
    let cards = 0;
    for (const card of board.cards.values()) if (card.group === id && !card.removed) cards += 1;
    return cards;
  });
  return (
    <CardFrame dragging aria-hidden="true" footer={words.common.cards(count)}>
      <p>{title || words.arrange.unnamedGroup}</p>
    </CardFrame>
  );
}
