import { expect, test } from 'vitest';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import type { Access, Api, ApiProblem } from '../../../client/sync/api.ts';
import { keepWorkshop } from '../../../client/sync/device/keyRing.ts';
import { keepBoard } from '../../../client/sync/device/knownBoard.ts';
import { memoryStore } from '../../../client/sync/device/memoryStore.ts';
import { recallDay } from '../../../client/sync/earlierDay.ts';

const ID = 'abcdefghijklmnopqrstuv' as WorkshopId;
const KEY = 'o'.repeat(43);
const HERE = newStage({ title: 'Som den var här' }, 0);
const THERE = newStage({ title: 'Som den är' }, 0);

const refusing = (problem: ApiProblem): Pick<Api, 'workshop'> => ({
  workshop: async () => fail(problem),
});

async function device({ withCopy = true } = {}) {
  const store = memoryStore();
  await keepWorkshop(store, { id: ID, title: 'Dag', keys: { organiser: KEY }, seen: 1 });
  const known = { epoch: 1, stage: HERE, desk: null, erasure: 0, heard: 17, pass: null };
  if (withCopy) await keepBoard(store, ID, known);
  return store;
}

test('the relay is asked with this device’s key, and its word holds', async () => {
  const asked: Access[] = [];
  const api: Pick<Api, 'workshop'> = {
    workshop: async (access) => {
      asked.push(access);
      const rest = { id: ID, epoch: 1, code: null, keys: {}, links: {} };
      return ok({ ...rest, role: 'organiser', stage: THERE });
    },
  };
  expect(await recallDay(await device(), api, ID)).toEqual(ok({ stage: THERE, heard: null }));
  expect(asked).toEqual([{ id: ID, key: KEY }]);
});

test.each(['network', 'badKey', 'unknownWorkshop'] as const)(
  'when the answer is %s it is as this device last saw it, and when that was',
  async (problem) => {
    const found = await recallDay(await device(), refusing(problem), ID);
    expect(found).toEqual(ok({ stage: HERE, heard: 17 }));
  },
);

test('what was deleted is not taken from a copy', async () => {
  expect(await recallDay(await device(), refusing('gone'), ID)).toEqual(fail('gone'));
});

test('without a copy the relay’s answer is the answer', async () => {
  const bare = await device({ withCopy: false });
  expect(await recallDay(bare, refusing('network'), ID)).toEqual(fail('network'));
});
