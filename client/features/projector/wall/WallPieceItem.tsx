import { memo } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { classes } from '../../../ui/classes.ts';
import { WallCard } from './WallCard.tsx';
import styles from './WallPieceItem.module.css';
import type { WallPiece } from './wallPieces.ts';

interface Props {
  readonly piece: WallPiece;
  /** Came while the page that lies open did. */
  readonly isNew: boolean;
}

/** A card, or cards that are sewn together, edge to edge with stitches across. */
export const WallPieceItem = memo(
  PieceItem,
  (one, other) => one.isNew === other.isNew && samePiece(one.piece, other.piece),
);

function PieceItem({ piece: { item, title, part, parts, cards }, isNew }: Props) {
  const { projector } = useWords();
  const ofParts = parts > 1 ? projector.partOf(part, parts) : null;
  return (
    <li data-item={item} className={classes(isNew && styles.arriving)}>
      {(title ?? ofParts) !== null && (
        <h3 className={styles.title}>
          {title} {ofParts && <span>{ofParts}</span>}
        </h3>
      )}
      <div className={styles.sewn}>
        {cards.map((card) => (
          <WallCard key={card.id} card={card} />
        ))}
      </div>
    </li>
  );
}

const samePiece = (one: WallPiece, other: WallPiece): boolean =>
  one.title === other.title &&
  one.part === other.part &&
  one.parts === other.parts &&
  one.cards.length === other.cards.length &&
  one.cards.every((card, index) => card === other.cards[index]);
