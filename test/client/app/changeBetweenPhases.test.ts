import { expect, test } from 'vitest';
import { newStage } from '#shared/domain/stage/newStage.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { changeBetweenPhases } from '../../../client/app/changeBetweenPhases.ts';
import type { OfflineApp, OfflineStart } from '../../../client/app/offlineStart.ts';
import type { Entrance } from '../../../client/state/entrance.ts';
import { type Cell, newCell } from '../../../client/sync/readable.ts';

const LOBBY = newStage({ title: 'Mellan dörrarna' }, 1_800_000_000_000);
const WRITING: Stage = {
  ...LOBBY,
  position: { kind: 'step', step: 'valueVision', phase: 'write' },
};

function screenAs(role: 'screen' | 'participant') {
  const done: string[] = [];
  const state: Cell<OfflineStart> = newCell<OfflineStart>('kept');
  const offline: OfflineApp = {
    state,
    change: async () => void done.push('change'),
    look: () => void done.push('look'),
  };
  const stage = newCell<Stage | null>(null);
  const entrance = newCell<Entrance>({ kind: 'outside' });
  changeBetweenPhases(entrance, offline);
  entrance.set({ kind: 'open', role, workshop: { session: { stage } } } as unknown as Entrance);
  return { done, state, stage };
}

test('the big screen looks for a newer version each time the room moves on', () => {
  const { done, stage } = screenAs('screen');
  stage.set(LOBBY); // the first it hears is no move
  stage.set({ ...LOBBY, locked: true });
  expect(done).toEqual([]);
  stage.set(WRITING);
  expect(done).toEqual(['look']);
});

test('it changes to a newer version when the room moves on, not while it is looked at', () => {
  const { done, stage, state } = screenAs('screen');
  stage.set(LOBBY);
  state.set('newVersion');
  stage.set({ ...LOBBY, locked: true });
  expect(done).toEqual([]);
  stage.set(WRITING);
  expect(done).toEqual(['change']);
});

test('whoever writes decides for themselves', () => {
  const { done, stage, state } = screenAs('participant');
  stage.set(LOBBY);
  state.set('newVersion');
  stage.set(WRITING);
  expect(done).toEqual([]);
});
