import { expect, test } from 'vitest';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import type { WorkshopAnswer } from '#shared/protocol/api.ts';
import { createExitStore } from '../../../client/features/exit/exitStore.ts';
import { until } from '../../support/until.ts';
import { boardSession, START } from '../state/boardSession.ts';

const answered = (exit: WorkshopAnswer['exit']): Result<WorkshopAnswer, 'network'> =>
  ok({
    id: boardSession().session.workshop,
    role: 'facilitator',
    epoch: 1,
    code: null,
    stage: newStage({ title: 'Mellan dörrarna' }, START),
    keys: {},
    links: {},
    exit,
  });

test('[P64] nothing is asked for before somebody looks, and what is known stays when nobody answers', async () => {
  let asked = 0;
  let next = answered({ answers: 5, ratings: [0, 0, 1, 2, 2] });
  const store = createExitStore(async () => {
    asked += 1;
    return next;
  });
  expect(asked).toBe(0);
  const leave = store.subscribe(() => undefined);
  await until('it has come', () => store.get().result?.answers === 5);
  next = fail('network');
  store.ask();
  await until('it has failed', () => store.get().failed);
  expect(store.get().result?.ratings).toEqual([0, 0, 1, 2, 2]);
  leave();
});
