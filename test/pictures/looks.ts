import { randomBytes } from 'node:crypto';
import { addCard } from '#shared/board/edits/cards.ts';
import { setStrategy } from '#shared/board/edits/strategy.ts';
import { textName } from '#shared/board/rootTexts.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import { CHAIR_TAGS, type Chair } from '#shared/domain/chairs.ts';
import { participantId } from '#shared/domain/identity.ts';
import { type CardId, randomId, type TableId, tableId } from '#shared/domain/ids.ts';
import { ranksAfter } from '#shared/domain/order.ts';
import type { River } from '#shared/domain/river.ts';
import type { Hall } from '../e2e/hall.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { openStock } from '../support/stockProvider.ts';

const LOOKS: readonly (readonly [Chair, string])[] = [
  [
    'person',
    'Jag slutade svara för att varje samtal började om. Det var inte för att jag inte ville.',
  ],
  [
    'caseworker',
    'Jag har tolv dagar och ett formulär. Jag ser att det inte räcker, men jag ser inte vem jag ska ringa.',
  ],
  ['economist', 'Min budget tar slut i december. Vinsten hamnar hos någon annan, två år senare.'],
];
const OWN_PARTS = ['stänga ärendet när någon inte kommer.', 'svara på remissen, inte på frågan.'];
const PROPOSALS: readonly (readonly [string, River | null, 'charter' | 'expedition' | null])[] = [
  ['Fråga de unga själva innan vi bygger nästa insats', 'upstream', 'expedition'],
  ['Korta starter som inte rör ersättningen', 'teachToSwim', 'expedition'],
  ['En gemensam ordlista på en sida', 'teachToSwim', 'charter'],
  ['Svara den som remitterat inom fem dagar', 'rescue', 'charter'],
  ['Två kontaktfunktioner, aldrig en', 'rescue', null],
  ['Hembesök före nästa brev', null, null],
];

/** A table that has looked with other eyes: three chairs of four, the question, its own part, and the river. */
export async function writeLooks(hall: Hall, workshop: TestWorkshop, at: number): Promise<void> {
  const guest = openStock(hall.relay, workshop, 'participant');
  await guest.synced();
  const { doc } = guest;
  const table: TableId = tableId(at);
  const participant = participantId(workshop.id, guest.device);
  const ranks = ranksAfter(null, 20);
  const writer = { participant, table, org: null, lang: 'sv' } as const;
  const began = Date.now() - 1000;
  const put = (
    order: number,
    text: string,
    more: Partial<Parameters<typeof addCard>[1]>,
  ): CardId => {
    const id = randomId<'card'>(randomBytes);
    const place = { step: 'perspectives', column: 'needs', rank: ranks[order] ?? 'a0' } as const;
    addCard(doc, { id, place, text, actors: [], ...more }, { ...writer, at: began + order });
    return id;
  };
  for (const [order, [chair, text]] of LOOKS.entries()) {
    put(order, text, { kind: 'chair', tags: [CHAIR_TAGS[chair]] });
  }
  for (const [order, words] of OWN_PARTS.entries()) {
    put(5 + order, `Vi bidrar själva genom att ${words}`, { kind: 'selfPart' });
  }
  for (const [order, [text, river, mode]] of PROPOSALS.entries()) {
    const rank = ranks[10 + order] ?? 'a0';
    const id = put(10 + order, text, {
      place: { step: 'perspectives', column: 'strategies', rank },
    });
    setStrategy(doc, id, 'river', river);
    setStrategy(doc, id, 'mode', mode);
  }
  const say = (name: string, insert: string) => {
    const text = findText(doc, { of: 'root', name });
    if (text) spliceText(doc, text, { index: 0, remove: 0, insert });
  };
  say(
    textName.situation(table),
    'Ung vuxen utan gymnasieexamen. Sover dåligt och bor hos en kompis.',
  );
  say(textName.question('before', table), 'Hur får vi unga vuxna att komma till våra möten?');
  say(
    textName.question('now', table),
    'Vad är det i våra möten som gör att det är klokt att stanna hemma?',
  );
  await guest.synced();
  guest.close();
}
