import type { CardId, GroupId } from '#shared/domain/ids.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useCard } from '../../../state/useCard.ts';
import { CardFrame } from '../../../ui/CardFrame.tsx';
import { CardFacts } from '../card/CardFacts.tsx';
import styles from './DragPreview.module.css';
import type { Dragged } from './dropTarget.ts';

interface Props {
  readonly item: Dragged;
  /** How many things come along, that one included. */
  readonly count: number;
}

/** What one carries: the card itself, on top of those that come along, or the heading of a group. */
export function DragPreview({ item, count }: Props) {
  if (item.kind === 'group') return <CarriedGroup id={item.id} />;
  if (count < 2) return <CarriedCard id={item.id} />;
  return <CarriedPile id={item.id} count={count} />;
}

function CarriedCard({ id }: { readonly id: CardId }) {
  const card = useCard(id);
  if (!card) return null;
  return (
    <CardFrame dragging aria-hidden="true" footer={<CardFacts card={card} />}>
      <p lang={card.lang}>{card.text}</p>
    </CardFrame>
  );
}

function CarriedPile({ id, count }: { readonly id: CardId; readonly count: number }) {
  const words = useWords().common;
  return (
    <div className={styles.pile} aria-hidden="true">
      <CarriedCard id={id} />
      <b className={styles.count}>{words.cards(count)}</b>
    </div>
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
