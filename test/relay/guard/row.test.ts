import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { newBoardDoc } from '#shared/board/doc.ts';
import { Row, Steps } from '../../../server/relay/guard/row.ts';
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
  length: fc.integer({ min: 1, max: 3 }),
  origin: fc.nat(30),
  right: fc.nat(30),
  isDeleted: fc.boolean(),
});

test('a row knows which value will stand before Yjs does, whoever wrote after, between or before whom', () => {
  let rehearsed = 0;
  const rehearse = (updates: readonly (readonly Write[])[]) => {
    const doc = newBoardDoc();
    const units: Ref[] = [];
    for (const writes of updates) {
      const sections: Section[] = [];
      for (const { client, length, origin, right, isDeleted } of writes) {
        if (sections.some((section) => section.client === client)) continue;
        const clock = Y.getState(doc.store, client);
        const [left, next] = [units[origin], units[right]];
        const place = { ...(left ? { origin: left } : {}), ...(next ? { rightOrigin: next } : {}) };
        const content = isDeleted ? deleted(length) : values(...Array.from({ length }, () => 1));
        sections.push({ client, clock, structs: [[content, left || next ? place : START]] });
      }
      const update = forge(sections);
      const container = { root: 'relations', keys: [], type: doc.share.get('relations') ?? null };
      const row = new Row(doc, new Steps(), { container, key: KEY });
      const items = Y.decodeUpdate(update).structs.filter((struct) => struct instanceof Y.Item);
      if (!items.every((item) => row.add(item))) continue;
      rehearsed += 1;
      const end = row.end?.lastId;
      Y.applyUpdate(doc, update);
      expect(doc.share.get('relations')?._map.get(KEY)?.lastId).toEqual(end);
      for (const { id, length } of items) {
        for (let i = 0; i < length; i += 1) units.push([id.client, id.clock + i]);
      }
    }
  };
  const updates = fc.array(fc.array(write, { minLength: 1, maxLength: 3 }), { maxLength: 14 });
  fc.assert(fc.property(updates, rehearse), { numRuns: 2_000 });
  expect(rehearsed).toBeGreaterThan(2_000);
});
