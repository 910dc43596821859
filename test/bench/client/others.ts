import { randomBytes } from 'node:crypto';
import { type BoardDoc, newBoardDoc } from '#shared/board/doc.ts';
import { addCard } from '#shared/board/edits/cards.ts';
import type { Writer } from '#shared/board/edits/writer.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import { assert } from '#shared/domain/assert.ts';
import type { Place } from '#shared/domain/card.ts';
import { participantId } from '#shared/domain/identity.ts';
import { type CardId, randomId, tableId } from '#shared/domain/ids.ts';
import { ranksAfter } from '#shared/domain/order.ts';
import { newDevice, type TestRelay, type TestWorkshop } from '../../support/relay.ts';
import { openStock } from '../../support/stockProvider.ts';

const WORDS = [
  'Ingen ringer upp när beslutet är taget.',
  'Vi har en gemensam mottagning på tisdagar, och den som kommer dit möter båda.',
  'Skolan får veta sist.',
  'När planen är klar hos oss börjar nästa utredning någon annanstans, med samma frågor en gång till.',
];

/** So many cards in one cell. */
export interface Pile extends Omit<Place, 'rank'> {
  readonly cards: number;
}

/** The others in the hall, as one device: they have filled the board and go on writing. */
export async function otherPeople(
  relay: TestRelay,
  workshop: TestWorkshop,
  piles: readonly Pile[],
) {
  const device = newDevice();
  const doc = newBoardDoc();
  const by: Writer = {
    participant: participantId(workshop.id, device),
    table: tableId(1),
    org: null,
    lang: 'sv',
    at: Date.now(),
  };
  for (const pile of piles) fill(doc, pile, by);
  const { provider, synced, close } = openStock(relay, workshop, 'participant', { device, doc });
  await synced();
  return {
    /** One letter at the end of a card. */
    type: (card: CardId) => {
      const text = findText(doc, { of: 'card', card, field: 'text' });
      assert(text !== null, 'the card is there');
      spliceText(doc, text, { index: text.length, remove: 0, insert: 'å' });
    },
    /** One of them has a card open, or no longer. */
    shows: (card: CardId | null) =>
      provider.awareness.setLocalState({ table: by.table, org: null, editing: card }),
    close,
  };
}

export type OtherPeople = Awaited<ReturnType<typeof otherPeople>>;

function fill(doc: BoardDoc, { cards, step, column }: Pile, by: Writer): void {
  doc.transact(() => {
    for (const [n, rank] of ranksAfter(null, cards).entries()) {
      const text = `${n + 1}. ${WORDS[n % WORDS.length]}`;
      const id = randomId<'card'>(randomBytes);
      addCard(doc, { id, place: { step, column, rank }, text, actors: [] }, by);
    }
  });
}
