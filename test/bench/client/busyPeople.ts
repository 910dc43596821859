import { randomBytes } from 'node:crypto';
import { newBoardDoc, type Undo } from '#shared/board/doc.ts';
import { addCard, removeCard } from '#shared/board/edits/cards.ts';
import type { Writer } from '#shared/board/edits/writer.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import { participantId } from '#shared/domain/identity.ts';
import { type CardId, randomId, tableId } from '#shared/domain/ids.ts';
import { ranksAfter } from '#shared/domain/order.ts';
import { STEPS } from '#shared/domain/steps.ts';
import { newDevice, type TestRelay, type TestWorkshop } from '../../support/relay.ts';
import { openStock } from '../../support/stockProvider.ts';

/** Twenty times what a hall of 120 does in the middle of a day. */
const LETTER_MS = 40;
const CARD_MS = 500;

/** A whole hall as one device: fills every step, and then writes and takes away again without end. */
export async function busyPeople(relay: TestRelay, workshop: TestWorkshop, cards: number) {
  const device = newDevice();
  const doc = newBoardDoc();
  const participant = participantId(workshop.id, device);
  const by: Writer = { participant, table: tableId(1), org: null, lang: 'sv', at: Date.now() };
  const all: CardId[] = [];
  for (const step of STEPS) {
    for (const rank of ranksAfter(null, cards)) {
      const id = randomId<'card'>(randomBytes);
      const text = `Ingen ringer upp när beslutet är taget, säger kort ${all.length}.`;
      addCard(doc, { id, place: { step, column: 'needs', rank }, text, actors: [] }, by);
      all.push(id);
    }
  }
  const { provider, synced, close } = openStock(relay, workshop, 'participant', { device, doc });
  await synced();
  let turn = 0;
  const letter = () => {
    turn += 1;
    const card = all[(turn * 7) % all.length];
    const text = card && findText(doc, { of: 'card', card, field: 'text' });
    if (!card || !text) return;
    const index = text.length - (turn % 2);
    spliceText(doc, text, { index, remove: turn % 2, insert: turn % 2 ? '' : 'å' });
    provider.awareness.setLocalState({ table: by.table, org: null, editing: card });
  };
  let putBack: Undo | null = null;
  /** A card goes, and comes back. */
  const card = () => {
    const gone = all[turn % all.length];
    if (putBack) putBack(doc);
    putBack = putBack || !gone ? null : removeCard(doc, gone, { by: participant, at: by.at });
  };
  const timers: ReturnType<typeof setInterval>[] = [];
  return {
    begin: () => void timers.push(setInterval(letter, LETTER_MS), setInterval(card, CARD_MS)),
    end: () => {
      for (const timer of timers) clearInterval(timer);
      close();
    },
  };
}
