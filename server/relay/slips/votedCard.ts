import type { BoardDoc } from '#shared/board/doc.ts';
import { ROOT } from '#shared/board/keys.ts';
import { readCard } from '#shared/board/read/card.ts';
import { readGroup } from '#shared/board/read/group.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { type LyingCard, lyingIn } from '#shared/domain/stage/ballot.ts';

/** What of a card a round of votes asks, as the document has it. */
export function votedCard(doc: BoardDoc, id: CardId): LyingCard | null {
  const card = readCard(id, doc.getMap(ROOT.cards).get(id));
  if (!card) return null;
  const { group } = card;
  return lyingIn(card, group && readGroup(group, doc.getMap(ROOT.groups).get(group)));
}
