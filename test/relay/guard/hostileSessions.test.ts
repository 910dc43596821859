import fc from 'fast-check';
import { expect, test } from 'vitest';
import { liftCard, tagActor } from '#shared/board/edits/cards.ts';
import { moveCard } from '#shared/board/edits/place.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import { actorNo, at } from '../../board/sample.ts';
import { forgery } from './forgeries.ts';
import type { Device } from './hall.ts';
import { CARD, Scene, SITUATION } from './scene.ts';
import { type Tape, tapes } from './tape.ts';
import { told } from './told.ts';

/** What an honest person does meanwhile, often where the attacker is. */
function edit(device: Device, tape: Tape): void {
  const { doc } = device;
  const text = findText(doc, { of: 'root', name: SITUATION });
  switch (tape.below(4)) {
    case 0:
      moveCard(doc, CARD, at(tape.one(['a1', 'a2', 'b04'])));
      break;
    case 1:
      tagActor(doc, CARD, actorNo(1), tape.isOneOf(2));
      break;
    case 2:
      liftCard(doc, CARD, tape.isOneOf(2));
      break;
    default:
      if (text) {
        const index = tape.below(text.length + 1);
        const remove = Math.min(tape.below(3), text.length - index);
        spliceText(doc, text, { index, remove, insert: tape.one(['a', 'å', 'ord ']) });
      }
  }
}

test('whatever an attacker gets taken: the board stays sound, honest people are not refused, and all see the same', () => {
  let taken = 0;
  let tried = 0;
  const round = (tape: Tape) => {
    const scene = new Scene();
    const honest = [scene.victim, scene.facilitator];
    for (let i = 0; i < 12; i += 1) {
      edit(tape.one(honest), tape);
      const attack = () => {
        const verdict = scene.hall.send(forgery(scene.hall.doc, tape), scene.attacker.participant);
        tried += 1;
        if (verdict.kind === 'apply') taken += 1;
      };
      const sync = () => expect(tape.one(honest).sync().kind).not.toMatch(/refused|gap/);
      scene.hall.tick(() => {
        attack();
        if (tape.isOneOf(3)) sync();
        if (tape.isOneOf(3)) attack();
      });
      expect(scene.hall.faults).toEqual([]);
    }
    for (const device of [...honest, ...honest])
      expect(device.sync().kind).toMatch(/apply|nothing/);
    expect(scene.hall.faults).toEqual([]);
    const board = told(scene.hall.doc);
    for (const device of honest) expect(told(device.doc)).toEqual(board);
  };
  fc.assert(fc.property(tapes, round), { numRuns: 400 });
  expect(taken).toBeGreaterThan(tried / 20);
}, 90_000);
