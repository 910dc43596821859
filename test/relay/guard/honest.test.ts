import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBoard } from '#shared/board/read/board.ts';
import { act, stepsOf } from '../../board/people.ts';
import { Device, Hall } from './hall.ts';

const visits = fc.array(fc.record({ who: fc.nat(3), reload: fc.boolean() }), {
  minLength: 80,
  maxLength: 80,
});

test('honest devices are never refused: offline branches, reloads, undo, deletes and concurrent edits', () => {
  fc.assert(
    fc.property(stepsOf(4), visits, fc.integer({ min: 1, max: 9 }), (steps, order, pace) => {
      const hall = new Hall();
      const devices = [0, 1, 2, 3].map(
        (who) => new Device(hall, who, who === 3 ? 'facilitator' : 'participant'),
      );
      const refusals: unknown[] = [];
      steps.forEach((step, i) => {
        const device = devices[step.who];
        if (!device) return;
        // Only the author and who moderates may take a card away: the interface does not offer it to others.
        if (step.what === 8 && step.who !== 3) return;
        const undo = act(device.doc, step, i);
        if (undo && step.what !== 8 && i % 5 === 0) undo(device.doc);
        const visit = order[i];
        if (visit && i % pace === 0) {
          const visitor = devices[visit.who];
          if (visit.reload) visitor?.reload();
          const verdict = visitor?.sync();
          if (verdict?.kind === 'refused' || verdict?.kind === 'gap') refusals.push(verdict);
          if (verdict?.kind === 'apply') expect(hall.faults).toEqual([]);
        }
      });
      for (const device of [...devices, ...devices]) {
        const verdict = device.sync();
        if (verdict.kind !== 'apply' && verdict.kind !== 'nothing') refusals.push(verdict);
      }
      expect(refusals).toEqual([]);
      for (const device of devices) expect(readBoard(device.doc)).toEqual(readBoard(hall.doc));
      expect(hall.faults).toEqual([]);
    }),
    { numRuns: 400 },
  );
}, 90_000);
