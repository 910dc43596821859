import { randomBytes } from 'node:crypto';
import { addCard, reportCard } from '#shared/board/edits/cards.ts';
import { participantId } from '#shared/domain/identity.ts';
import { randomId, type TableId, tableId } from '#shared/domain/ids.ts';
import type { Hall } from '../e2e/hall.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { openStock, type Stock } from '../support/stockProvider.ts';

/** Devices at tables, without a browser each: `at` counts them table by table. They leave with `leave`. */
export async function seatGuests(
  hall: Hall,
  workshop: TestWorkshop,
  at: readonly number[],
): Promise<{ readonly guests: readonly Stock[]; leave(): void }> {
  const guests = at.flatMap((count, index) =>
    Array.from({ length: count }, () => guestAt(hall, workshop, tableId(index + 1))),
  );
  await Promise.all(guests.map((guest) => guest.synced()));
  return { guests, leave: () => guests.forEach((guest) => guest.close()) };
}

function guestAt(hall: Hall, workshop: TestWorkshop, table: TableId): Stock {
  const guest = openStock(hall.relay, workshop, 'participant');
  guest.provider.awareness.setLocalState({ org: null, table, editing: null });
  return guest;
}

/** A card of somebody at a table that the same person then tells of. */
export function reportOwnCard(workshop: TestWorkshop, guest: Stock, table: TableId, text: string) {
  const id = randomId<'card'>(randomBytes);
  const at = Date.now();
  addCard(
    guest.doc,
    { id, place: { step: 'systemKnowledge', column: 'needs', rank: 'a9' }, text, actors: [] },
    { participant: participantId(workshop.id, guest.device), table, org: null, lang: 'sv', at },
  );
  reportCard(guest.doc, id, { kind: 'person', at });
}
