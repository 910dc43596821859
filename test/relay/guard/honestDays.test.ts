import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Hall } from './hall.ts';
import { Page } from './page.ts';
import { type Tape, tapes } from './tape.ts';
import { told } from './told.ts';

const REFUSAL = /refused|gap/;

/** A hall with three participants, a facilitator and the organiser, each now and then without a network. */
function day(
  tape: Tape,
  { edits, erases }: { readonly edits: number; readonly erases: boolean },
): void {
  const hall = new Hall();
  const pages = [0, 1, 2].map((who) => new Page(hall, who, { gc: !tape.isOneOf(3) }));
  pages.push(new Page(hall, 3, { role: 'facilitator' }), new Page(hall, 4, { role: 'organiser' }));
  const sync = (page: Page) => {
    for (const verdict of page.sync(tape)) expect(verdict.kind).not.toMatch(REFUSAL);
  };
  const erase = () => {
    const card = tape.maybe([...hall.doc.getMap('cards').keys()]);
    if (card !== undefined) hall.erase('cards', card);
  };
  const tick = () =>
    hall.tick(() => {
      if (erases && tape.isOneOf(5)) erase();
      sync(tape.one(pages));
      if (tape.isOneOf(4)) sync(tape.one(pages));
    });
  for (let count = 0; count < edits; count += 1) {
    tape.one(pages).do(tape, count);
    if (tape.isOneOf(4)) {
      tick();
      expect(hall.faults).toEqual([]);
    }
    if (tape.isOneOf(25)) pages.push(tape.one(pages).tab());
  }
  for (const page of [...pages, ...pages]) expect(page.device.sync().kind).not.toMatch(REFUSAL);
  expect(hall.faults).toEqual([]);
  const board = told(hall.doc);
  for (const page of pages) expect(told(page.device.doc)).toEqual(board);
}

test('honest devices are never refused, whatever the interface offers and however they sync', () => {
  fc.assert(
    fc.property(tapes, (tape) => day(tape, { edits: 60, erases: false })),
    { numRuns: 700 },
  );
}, 90_000);

test('nor when cards are erased under their hands', () => {
  fc.assert(
    fc.property(tapes, (tape) => day(tape, { edits: 60, erases: true })),
    { numRuns: 500 },
  );
}, 90_000);
