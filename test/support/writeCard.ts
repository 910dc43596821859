import { randomBytes } from 'node:crypto';
import type * as Y from 'yjs';
import { addCard } from '#shared/board/edits/cards.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { type DeviceSecret, participantId } from '#shared/domain/identity.ts';
import { type CardId, randomId } from '#shared/domain/ids.ts';
import type { TestWorkshop } from './relay.ts';

/** A card as the interface writes it, by the person behind a device. */
export function writeCard(
  doc: Y.Doc,
  text: string,
  by: {
    readonly workshop: Pick<TestWorkshop, 'id'>;
    readonly device: DeviceSecret;
    readonly id?: CardId;
  },
): CardId {
  const id = by.id ?? randomId<'card'>(randomBytes);
  addCard(
    doc,
    { id, place: { step: 'valueVision', column: 'needs', rank: 'a0' }, text, actors: [] },
    {
      participant: participantId(by.workshop.id, by.device),
      table: null,
      org: null,
      lang: 'sv',
      at: 1_800_000_000_000,
    },
  );
  return id;
}

export const textsOf = (doc: Y.Doc): string[] =>
  [...readBoard(doc).cards.values()].map((card) => card.text).sort();
