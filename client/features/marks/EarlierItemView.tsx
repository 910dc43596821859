import { useId } from 'react';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../i18n/useWords.ts';
import { GroupFrame } from '../../ui/GroupFrame.tsx';
import { type CardNow, EarlierCardView } from './EarlierCardView.tsx';
import type { EarlierItem } from './earlierLanes.ts';

interface Props {
  readonly item: EarlierItem;
  readonly tables: Stage['tables'];
  readonly nowOf: (card: string) => CardNow | null;
}

/** A card as it lay, or cards that were sewn together. */
export function EarlierItemView({ item: { title, cards }, tables, nowOf }: Props) {
  const { common } = useWords();
  const id = useId();
  const drawn = cards.map((card) => (
    <EarlierCardView key={card.id} card={card} tables={tables} now={nowOf(card.id)} />
  ));
  if (title === null || cards.length < 2) return drawn;
  return (
    <GroupFrame title={title} titleId={id} count={common.cards(cards.length)}>
      {drawn}
    </GroupFrame>
  );
}
