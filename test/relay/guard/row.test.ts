import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type BoardDoc, newBoardDoc } from '#shared/board/doc.ts';
import { Effort } from '../../../server/relay/guard/effort.ts';
import { Row } from '../../../server/relay/guard/row.ts';
import { kindOfRoot } from '../../../server/relay/guard/rules.ts';
import { Stretches } from '../../../server/relay/guard/stretches.ts';
import { deleted, forge, type Place, type Ref, type Section, values } from './forge.ts';

const KEY = 'key';
const START: Place = { parent: 'relations', key: KEY };

/** Who writes, how much, and which of all units so far are its neighbours; beyond the last: none. */
interface Write {
  readonly client: number;
  readonly length: number;
  readonly origin: number;
  readonly right: number;
  readonly isDeleted: boolean;
}

const write: fc.Arbitrary<Write> = fc.record({
  client: fc.integer({ min: 1, max: 4 }),
  length: fc.integer({ min: 1, max: 2 }),
  origin: fc.nat(6),
  right: fc.nat(6),
  isDeleted: fc.boolean(),
});

/** One struct of each writer. */
function updateOf(writes: readonly Write[], doc: BoardDoc): Uint8Array {
  const units = unitsIn(doc);
  const byClient = new Map(writes.map((one) => [one.client, one]));
  const sections = [...byClient].map(([client, { length, origin, right, isDeleted }]): Section => {
    const [left, next] = [units[origin], units[right]];
    const place = { ...(left ? { origin: left } : {}), ...(next ? { rightOrigin: next } : {}) };
    const content = isDeleted ? deleted(length) : values(...Array.from({ length }, () => 1));
    const clock = Y.getState(doc.store, client);
    return { client, clock, structs: [[content, left || next ? place : START]] };
  });
  return forge(sections);
}

/** What has been written under the key, in the order of the row. */
function unitsIn(doc: BoardDoc): Ref[] {
  const units: Ref[] = [];
  for (let item = standing(doc); item; item = item.left) {
    for (let i = item.length - 1; i >= 0; i -= 1)
      units.unshift([item.id.client, item.id.clock + i]);
  }
  return units;
}

const standing = (doc: BoardDoc): Y.Item | null =>
  doc.share.get('relations')?._map.get(KEY) ?? null;

const itemsOf = (update: Uint8Array): Y.Item[] =>
  Y.decodeUpdate(update).structs.filter((struct) => struct instanceof Y.Item);

/** The document as it will be. */
function after(doc: BoardDoc, update: Uint8Array): BoardDoc {
  const copy = newBoardDoc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  Y.applyUpdate(copy, update);
  return copy;
}

test('a row knows before Yjs does where each item will lie, whoever wrote after, before or between whom', () => {
  let rehearsed = 0;
  const rehearse = (batches: readonly (readonly Write[])[]) => {
    const doc = newBoardDoc();
    for (const batch of batches) {
      const update = updateOf(batch, doc);
      const type = doc.share.get('relations') ?? null;
      const container = { kind: kindOfRoot('relations'), type };
      const effort = new Effort(doc);
      const row = new Row(new Stretches(doc, effort), effort, { container, key: KEY });
      if (!itemsOf(update).every((item) => row.add(item))) continue;
      rehearsed += 1;
      const future = after(doc, update);
      expect(row.end?.lastId).toEqual(standing(future)?.lastId);
      // Nothing can be put between two that lie the other way round.
      const units = unitsIn(future);
      for (const [i, rightOrigin] of units.slice(0, -1).entries()) {
        const origin = units[i + 1] ?? rightOrigin;
        const probe = forge([
          { client: 9, clock: 0, structs: [[values(1), { origin, rightOrigin }]] },
        ]);
        expect(itemsOf(probe).some((item) => row.add(item))).toBe(false);
      }
      Y.applyUpdate(doc, update);
    }
  };
  const batches = fc.array(fc.array(write, { minLength: 1, maxLength: 3 }), { maxLength: 12 });
  fc.assert(fc.property(batches, rehearse), { numRuns: 1_500 });
  expect(rehearsed).toBeGreaterThan(2_000);
}, 60_000);
