import { expect, test } from 'vitest';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { Metrics } from '../../server/metrics.ts';
import { LiveBoard } from '../../server/relay/liveBoard.ts';
import { FakeTime } from '../support/fakeTime.ts';

function emptyBoard(): LiveBoard {
  const log = { snapshot: null, snapshotSeq: 0, updates: [], bindings: [], erased: [] };
  return new LiveBoard(
    'workshop' as WorkshopId,
    { ...log, erasure: 0, settled: 0 },
    {
      members: [],
      metrics: new Metrics(),
      time: new FakeTime(),
      mostQueuedBytes: 1_000_000,
      seen: () => null,
      isLocked: () => false,
      refused: () => undefined,
    },
  );
}

test('[P22] what is on the disk is counted without what waits for its commit', () => {
  const board = emptyBoard();
  const settled = () => undefined;
  for (const key of ['first', 'second']) {
    const before = board.vector;
    board.put({ kind: 'edit', edit: (doc) => doc.getMap('x').set(key, 1), erases: [], settled });
    board.gather();
    expect(board.vector).not.toEqual(before);
    expect(board.vectorOnDisk).toEqual(before);
    board.committed();
    expect(board.vectorOnDisk).toEqual(board.vector);
  }
});
