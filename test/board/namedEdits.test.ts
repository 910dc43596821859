import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { type BoardDoc, LOCAL_EDIT, newBoardDoc } from '#shared/board/doc.ts';
import { sewGroup } from '#shared/board/edits/groups.ts';
import { moveCard } from '#shared/board/edits/place.ts';
import { NAMED_EDITS, type NamedEdit } from './namedEdits.ts';
import { at, cardNo, copyOf, groupNo, meet, said, sampleBoard } from './sample.ts';

/** Building blocks, and the import, the demonstration and the restoring, which say of themselves what they do. */
const NO_EDITS = new Set([
  'setField',
  'setFields',
  'setFlat',
  'setRemoved',
  'findThing',
  'putThing',
  'newText',
  'newSet',
  'asTuple',
  'writeCard',
  'writeActor',
  'importCards',
  'layDemonstration',
  'restoreFrom',
]);

test('[B13] no named edit is left out below', async () => {
  const folder = new URL('../../shared/board/edits/', import.meta.url);
  const exported = await Promise.all(
    readdirSync(folder).map(async (file) => {
      const module: Readonly<Record<string, unknown>> = await import(`${folder.href}${file}`);
      return Object.keys(module).filter((name) => typeof module[name] === 'function');
    }),
  );
  const edits = exported.flat().filter((name) => !NO_EDITS.has(name));
  expect([...new Set(NAMED_EDITS.map((edit) => edit.name))].sort()).toEqual(edits.sort());
});

const ready = (edit: NamedEdit): BoardDoc => {
  const doc = sampleBoard();
  edit.first?.(doc);
  return doc;
};

/** The origins of the transactions, and how many updates went out, while something is done. */
function observe(doc: BoardDoc, doing: () => void) {
  const origins: unknown[] = [];
  let updates = 0;
  const note = (transaction: Y.Transaction) => origins.push(transaction.origin);
  const count = () => {
    updates += 1;
  };
  doc.on('afterTransaction', note);
  doc.on('update', count);
  doing();
  doc.off('afterTransaction', note);
  doc.off('update', count);
  return { origins, updates };
}

describe.each(
  NAMED_EDITS.map((edit) => [[edit.name, edit.doing].filter(Boolean).join(': '), edit]),
)('[B13] %s', (_name, edit) => {
  test('is one transaction with the origin of a local edit, and one update to the others', () => {
    const doc = ready(edit);
    const before = said(doc);
    const { origins, updates } = observe(doc, () => edit.edit(doc));
    expect(origins).toEqual([LOCAL_EDIT]);
    expect(updates).toBe(1);
    expect(said(doc)).not.toEqual(before);
  });

  test('gives null and makes no transaction when it changes nothing', () => {
    const doc = ready(edit);
    edit.edit(doc);
    const { origins } = observe(doc, () => expect(edit.edit(doc)).toBeNull());
    expect(origins).toEqual([]);
  });

  test('is taken back by its inverse, as one update more', () => {
    const doc = ready(edit);
    const before = said(doc);
    const undo = edit.edit(doc);
    const { updates } = observe(doc, () => undo?.(doc));
    expect(updates).toBe(1);
    expect(said(doc)).toEqual(before);
  });

  test('is not taken back once somebody else has written over it', () => {
    const doc = ready(edit);
    const undo = edit.edit(doc);
    const others = copyOf(doc);
    edit.over(others);
    meet(doc, others);
    const { updates } = observe(doc, () => undo?.(doc));
    expect(updates).toBe(0);
  });

  test('is not taken back where the thing is not (or no longer) here', () => {
    const undo = edit.edit(ready(edit));
    const empty = newBoardDoc();
    expect(observe(empty, () => undo?.(empty)).updates).toBe(0);
  });
});

test('[B13] taking back a move does not pull a card out of the group it was sewn into since', () => {
  const doc = sampleBoard();
  const undo = moveCard(doc, cardNo(3), at('b01'));
  const others = copyOf(doc);
  sewGroup(others, { id: groupNo(2), place: at('b02'), title: '' }, [cardNo(3), cardNo(1)]);
  meet(doc, others);
  undo?.(doc);
  expect(said(doc)).toMatchObject({ cards: { [cardNo(3)]: { group: groupNo(2) } } });
});
