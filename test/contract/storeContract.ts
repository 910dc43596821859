import { afterEach, describe, expect, test } from 'vitest';
import {
  type CardId,
  type MarkId,
  type ParticipantId,
  tableId,
  type WorkshopId,
} from '#shared/domain/ids.ts';
import type {
  Append,
  Erased,
  NewMark,
  Store,
  StoredSlip,
  Workshop,
} from '../../server/store/Store.ts';
import { MARK_BOUNDS } from '../../server/store/thinOut.ts';

const A = 'workshop-a-0000000000' as WorkshopId;
const B = 'workshop-b-0000000000' as WorkshopId;
const ANNA = 'participant-anna-00000' as ParticipantId;
const BO = 'participant-bo-0000000' as ParticipantId;
const BOARD = Uint8Array.of(1, 2, 3);
const STAGE = { revision: 0, json: '{"title":"Dag"}' };

const workshop = (id: WorkshopId, change: Partial<Workshop> = {}): Workshop => ({
  id,
  secret: Uint8Array.from({ length: 32 }, (_, index) => index),
  generations: { organiser: 1, facilitator: 1, participant: 1, screen: 1 },
  epoch: 1,
  code: id === A ? 'AAAAAA' : 'BBBBBB',
  codeFrom: 10,
  codeUntil: null,
  createdAt: 20,
  deleteAt: 1000,
  ...change,
});

const entry = (id: WorkshopId, byte: number, change: Partial<Append> = {}): Append => ({
  workshop: id,
  update: Uint8Array.of(byte),
  bindings: [],
  erasure: 0,
  ...change,
});

/** What every store does. `open`: an empty one. */
export const storeContract = (open: () => Store | Promise<Store>): void => {
  let store: Store;
  const opened = async (...ids: readonly WorkshopId[]) => {
    store = await open();
    for (const id of ids) expect(await store.create(workshop(id), STAGE, BOARD)).toBe('created');
    return store;
  };
  afterEach(() => store.close());

  test('a workshop is found again as it was created', async () => {
    await opened(A);
    expect(await store.find(A)).toEqual({ kind: 'here', workshop: workshop(A) });
    expect(await store.findByCode('AAAAAA')).toEqual(workshop(A));
    expect(await store.readRecord(A, 'stage')).toEqual(STAGE);
    expect(await store.read(A)).toEqual({
      snapshot: null,
      snapshotSeq: 0,
      updates: [{ seq: 1, update: BOARD }],
      bindings: [],
      erasure: 0,
      settled: 0,
      erased: [],
    });
  });

  test('[P83] a workshop from elsewhere brings whose its client ids are, and none takes another’s id', async () => {
    await opened();
    const bindings = [{ client: 7, participant: ANNA }];
    expect(await store.create(workshop(A), STAGE, BOARD, bindings)).toBe('created');
    expect((await store.read(A)).bindings).toEqual(bindings);
    expect(await store.create(workshop(A, { code: 'DDDDDD' }), STAGE, BOARD)).toBe('idTaken');
    expect(await store.findByCode('DDDDDD')).toBeNull();
  });

  test('nothing is found of a workshop that never was', async () => {
    await opened();
    expect(await store.find(A)).toEqual({ kind: 'unknown' });
    expect(await store.findByCode('AAAAAA')).toBeNull();
    expect(await store.readRecord(A, 'stage')).toBeNull();
    expect((await store.read(A)).updates).toEqual([]);
    expect(await store.append([entry(A, 9)])).toEqual([{ ok: false, reason: 'unknown' }]);
    expect(await store.update(A, { epoch: 2 })).toBe('unknown');
    expect(await store.rotate(A, 'screen')).toBeNull();
  });

  test('two workshops never have one code', async () => {
    await opened(A);
    expect(await store.create(workshop(B, { code: 'AAAAAA' }), STAGE, BOARD)).toBe('codeTaken');
    expect(await store.find(B)).toEqual({ kind: 'unknown' });
    await store.create(workshop(B), STAGE, BOARD);
    expect(await store.update(B, { code: 'AAAAAA' })).toBe('codeTaken');
    expect(await store.update(B, { code: 'BBBBBB' })).toBe('updated');
    expect(await store.update(A, { code: 'CCCCCC' })).toBe('updated');
    expect(await store.findByCode('AAAAAA')).toBeNull();
    expect(await store.findByCode('CCCCCC')).toEqual(workshop(A, { code: 'CCCCCC' }));
  });

  test('numbers are counted per workshop and have no gap', async () => {
    await opened(A, B);
    await store.append([entry(A, 1), entry(B, 2), entry(A, 3)]);
    await store.append([entry(B, 4, { update: null }), entry(B, 5)]);
    const seqs = async (id: WorkshopId) => (await store.read(id)).updates.map(({ seq }) => seq);
    expect(await seqs(A)).toEqual([1, 2, 3]);
    expect(await seqs(B)).toEqual([1, 2, 3]);
  });

  test('an append tells the number it got; one without an update tells the last', async () => {
    await opened(A);
    expect(await store.append([entry(A, 1)])).toEqual([{ ok: true, seq: 2 }]);
    expect(await store.append([entry(A, 1, { update: null })])).toEqual([{ ok: true, seq: 2 }]);
  });

  test('an entry that cannot be appended does not keep the others from it', async () => {
    await opened(A);
    const outcomes = await store.append([entry(B, 1), entry(A, 2), entry(A, 3, { erasure: 1 })]);
    expect(outcomes).toEqual([
      { ok: false, reason: 'unknown' },
      { ok: true, seq: 2 },
      { ok: false, reason: 'erased' },
    ]);
    expect((await store.read(A)).updates.map(({ update }) => [...update])).toEqual([
      [1, 2, 3],
      [2],
    ]);
  });

  test('[P13] a client id stays with whoever had it first', async () => {
    await opened(A);
    const bound = (participant: ParticipantId) => ({
      update: null,
      bindings: [{ client: 4_294_967_295, participant }],
    });
    await store.append([entry(A, 1, bound(ANNA))]);
    await store.append([entry(A, 1, bound(ANNA))]);
    expect(await store.append([entry(A, 1, bound(BO))])).toEqual([
      { ok: false, reason: 'foreign' },
    ]);
    expect((await store.read(A)).bindings).toEqual([{ client: 4_294_967_295, participant: ANNA }]);
  });

  test('read after a number gives only what came later', async () => {
    await opened(A);
    await store.append([entry(A, 1), entry(A, 2)]);
    expect((await store.read(A, 2)).updates).toEqual([{ seq: 3, update: Uint8Array.of(2) }]);
    expect((await store.read(A, 3)).updates).toEqual([]);
  });

  test('a snapshot stands for all that it holds, and only for that', async () => {
    await opened(A);
    await store.append([entry(A, 1), entry(A, 2)]);
    const snapshot = Uint8Array.of(42);
    const terms = { workshop: A, snapshot, upTo: 2, expectedSnapshotSeq: 0, erasure: 0 };
    expect(await store.compact(terms)).toBe(true);
    const log = await store.read(A);
    expect([log.snapshot, log.snapshotSeq]).toEqual([snapshot, 2]);
    expect(log.updates).toEqual([{ seq: 3, update: Uint8Array.of(2) }]);
    expect(await store.append([entry(A, 3)])).toEqual([{ ok: true, seq: 4 }]);
  });

  test('of two that compact at once the second changes nothing', async () => {
    await opened(A);
    await store.append([entry(A, 1), entry(A, 2)]);
    const terms = { workshop: A, expectedSnapshotSeq: 0, erasure: 0 };
    expect(await store.compact({ ...terms, snapshot: Uint8Array.of(1), upTo: 3 })).toBe(true);
    expect(await store.compact({ ...terms, snapshot: Uint8Array.of(2), upTo: 2 })).toBe(false);
    expect((await store.read(A)).snapshot).toEqual(Uint8Array.of(1));
    expect(
      await store.compact({
        ...terms,
        erasure: 1,
        snapshot: BOARD,
        upTo: 3,
        expectedSnapshotSeq: 3,
      }),
    ).toBe(false);
  });

  test('a record is written only by whoever has seen its last revision', async () => {
    await opened(A);
    const next = { revision: 1, json: '{"title":"Ny dag"}' };
    expect(await store.writeRecord(A, 'stage', 0, next)).toBe(true);
    expect(await store.writeRecord(A, 'stage', 0, { revision: 1, json: '{}' })).toBe(false);
    expect(await store.readRecord(A, 'stage')).toEqual(next);
    expect(await store.writeRecord(B, 'stage', 0, next)).toBe(false);
  });

  test('a record that was never written stands at 0, of a workshop that is here', async () => {
    await opened(A);
    const first = { revision: 1, json: '{"introduction":"Vi möttes."}' };
    expect(await store.readRecord(A, 'desk')).toBeNull();
    expect(await store.writeRecord(A, 'desk', 1, { revision: 2, json: '{}' })).toBe(false);
    expect(await store.writeRecord(A, 'desk', 0, first)).toBe(true);
    expect(await store.writeRecord(A, 'desk', 0, { revision: 1, json: '{}' })).toBe(false);
    expect(await store.readRecord(A, 'desk')).toEqual(first);
    expect(await store.readRecord(A, 'stage')).toEqual(STAGE);
    expect(await store.writeRecord(B, 'desk', 0, first)).toBe(false);
    await store.remove(A, 5);
    expect(await store.readRecord(A, 'desk')).toBeNull();
  });

  test('rotating raises one role by one, and no other', async () => {
    await opened(A);
    const both = await Promise.all([
      store.rotate(A, 'participant'),
      store.rotate(A, 'participant'),
    ]);
    expect(both.map((one) => one?.generations.participant)).toEqual([2, 3]);
    const found = await store.findByCode('AAAAAA');
    expect(found?.generations).toEqual({ organiser: 1, facilitator: 1, participant: 3, screen: 1 });
  });

  test('dates and code can be changed', async () => {
    await opened(A);
    const change = { code: 'CCCCCC', codeFrom: 1, codeUntil: 2, deleteAt: 3, epoch: 4 };
    expect(await store.update(A, change)).toBe('updated');
    expect(await store.find(A)).toEqual({ kind: 'here', workshop: workshop(A, change) });
    expect(await store.findByCode('AAAAAA')).toBeNull();
  });

  test('of a removed workshop only its day of death is left', async () => {
    await opened(A, B);
    await store.append([entry(A, 1, { bindings: [{ client: 7, participant: ANNA }] })]);
    await store.remove(A, 555);
    expect(await store.find(A)).toEqual({ kind: 'gone', at: 555 });
    expect(await store.findByCode('AAAAAA')).toBeNull();
    expect(await store.readRecord(A, 'stage')).toBeNull();
    const log = await store.read(A);
    expect([log.updates, log.bindings, log.snapshot]).toEqual([[], [], null]);
    expect(await store.append([entry(A, 2)])).toEqual([{ ok: false, reason: 'unknown' }]);
    expect((await store.find(B)).kind).toBe('here');
  });

  test('a workshop expires at the very instant, not before', async () => {
    await opened(A);
    expect(await store.expired(999)).toEqual([]);
    expect(await store.expired(1000)).toEqual([A]);
  });

  describe('slips', () => {
    const slip = (box: string, voter: string, change: Partial<StoredSlip> = {}): StoredSlip => ({
      box,
      voter,
      table: tableId(3),
      json: '{"n":1}',
      ...change,
    });
    const found = async (id = A) =>
      [...(await store.readSlips(id))].sort((a, b) => (a.voter < b.voter ? -1 : 1));

    test('are found as they were put, one for each voter in a box', async () => {
      await opened(A, B);
      expect(await store.putSlips(A, [slip('one', ANNA)], 0)).toBe(true);
      expect(await store.putSlips(A, [slip('one', BO, { table: null })], 0)).toBe(true);
      expect(await store.putSlips(A, [slip('one', ANNA, { json: '{"n":2}' })], 0)).toBe(true);
      expect(await found()).toEqual([
        slip('one', ANNA, { json: '{"n":2}' }),
        slip('one', BO, { table: null }),
      ]);
      expect(await found(B)).toEqual([]);
    });

    test('are not put when the stage is not the one they were judged by', async () => {
      await opened(A);
      expect(await store.putSlips(A, [slip('one', ANNA)], 1)).toBe(false);
      await store.putSlips(A, [slip('one', ANNA)], 0);
      await store.writeRecord(A, 'stage', 0, { revision: 1, json: '{}' });
      expect(await store.putSlips(A, [slip('one', ANNA, { json: '{}' })], 0)).toBe(false);
      expect(await store.putSlips(B, [slip('one', ANNA)], 0)).toBe(false);
      expect(await found()).toEqual([slip('one', ANNA)]);
    });

    test('are put together, or none of them', async () => {
      await opened(A);
      expect(await store.putSlips(A, [slip('one', ANNA), slip('two', BO)], 0)).toBe(true);
      expect(await found()).toHaveLength(2);
      const more = [slip('one', ANNA, { json: '{}' }), slip('three', BO)];
      expect(await store.putSlips(A, more, 1)).toBe(false);
      expect(await found()).toEqual([slip('one', ANNA), slip('two', BO)]);
    });

    test('go with the stage that empties their box, or stay when it is not written', async () => {
      await opened(A, B);
      for (const id of [A, B]) await store.putSlips(id, [slip('one', ANNA)], 0);
      await store.putSlips(A, [slip('two', BO)], 0);
      const next = { revision: 1, json: '{}' };
      expect(await store.writeRecord(A, 'stage', 7, next, ['one'])).toBe(false);
      expect(await found()).toHaveLength(2);
      expect(await store.writeRecord(A, 'stage', 0, next, ['one'])).toBe(true);
      expect(await found()).toEqual([slip('two', BO)]);
      expect(await found(B)).toHaveLength(1);
    });

    test('are gone from the boxes that are emptied, and from no other', async () => {
      await opened(A, B);
      for (const id of [A, B])
        await store.putSlips(id, [slip('one', ANNA), slip('one', BO), slip('two', BO)], 0);
      await store.emptySlips(A, ['one', 'three']);
      expect(await found()).toEqual([slip('two', BO)]);
      expect(await found(B)).toHaveLength(3);
    });

    test('go with the workshop', async () => {
      await opened(A);
      await store.putSlips(A, [slip('one', ANNA)], 0);
      await store.remove(A, 5);
      expect(await found()).toEqual([]);
    });
  });

  describe('marks', () => {
    const mark = (n: number, change: Partial<NewMark> = {}): NewMark => ({
      id: `mark-${String(n).padStart(17, '0')}` as MarkId,
      at: 1_800_000_000_000 + n,
      why: 'phase',
      position: { kind: 'step', step: 'valueVision', phase: 'show' },
      cards: n,
      seq: 1,
      state: Uint8Array.of(n % 256),
      ...change,
    });
    const ids = async (id = A) => (await store.listMarks(id)).map((one) => one.id);

    test('[P49] are listed without their boards, in the order they came, and read one by one', async () => {
      await opened(A, B);
      // The clock was set back between the two.
      const [one, other] = [mark(7), mark(2, { why: 'interval', position: { kind: 'lobby' } })];
      for (const each of [one, other]) expect(await store.addMark(A, each, 0)).toBe(true);
      const listed = [one, other].map(({ state: _, ...head }) => head);
      expect(await store.listMarks(A)).toEqual(listed);
      expect(await store.readMark(A, other.id)).toEqual(other);
      expect(await store.readMark(A, mark(3).id)).toBeNull();
      expect([await ids(B), await store.readMark(B, one.id)]).toEqual([[], null]);
    });

    test('[P49] are not kept of a workshop that is not here, or was erased in since', async () => {
      await opened(A);
      expect(await store.addMark(B, mark(1), 0)).toBe(false);
      expect(await store.addMark(A, mark(1), 1)).toBe(false);
      expect([await ids(), await ids(B)]).toEqual([[], []]);
    });

    test('[P49] make room for newer ones: those between phases first, the oldest first', async () => {
      await opened(A, B);
      await store.addMark(B, mark(1), 0);
      for (let n = 0; n < MARK_BOUNDS.count; n += 1) {
        await store.addMark(A, mark(n, { why: n === 5 || n === 9 ? 'interval' : 'phase' }), 0);
      }
      const without = async (next: NewMark) => {
        const before = await ids();
        expect(await store.addMark(A, next, 0)).toBe(true);
        const after = await ids();
        expect(after.at(-1)).toBe(next.id);
        return before.filter((id) => !after.includes(id));
      };
      expect(await without(mark(1_000))).toEqual([mark(5).id]);
      expect(await without(mark(1_001, { why: 'interval' }))).toEqual([mark(9).id]);
      expect(await without(mark(1_002))).toEqual([mark(1_001).id]);
      expect(await without(mark(1_003))).toEqual([mark(0).id]);
      expect(await ids()).toHaveLength(MARK_BOUNDS.count);
      expect(await ids(B)).toHaveLength(1);
    });

    test('[P49] never come to more bytes than they may, and one that is more alone changes nothing', async () => {
      await opened(A);
      const half = new Uint8Array(MARK_BOUNDS.bytes / 2);
      await store.addMark(A, mark(1, { state: half }), 0);
      await store.addMark(A, mark(2, { state: half }), 0);
      await store.addMark(A, mark(3), 0);
      expect(await ids()).toEqual([mark(2).id, mark(3).id]);
      const tooLarge = new Uint8Array(MARK_BOUNDS.bytes + 1);
      expect(await store.addMark(A, mark(4, { state: tooLarge }), 0)).toBe(false);
      expect(await ids()).toEqual([mark(2).id, mark(3).id]);
    });

    test('[P49] go with the workshop', async () => {
      await opened(A);
      await store.addMark(A, mark(1), 0);
      await store.remove(A, 5);
      expect([await ids(), await store.readMark(A, mark(1).id)]).toEqual([[], null]);
    });
  });

  describe('erasures', () => {
    const ONE = 'card-one-000000000000' as CardId;
    const OTHER = 'card-other-0000000000' as CardId;
    const erasing = (erasure: number, ...erased: readonly Erased[]) =>
      store.append([entry(A, 7, { erasure, erased })]);

    test('[P73] are kept with their update, and raise the number that everything is conditional on', async () => {
      await opened(A, B);
      const erased = [
        { thing: OTHER, what: 'words' } as const,
        { thing: ONE, what: 'card' } as const,
      ];
      expect(await erasing(0, ...erased)).toEqual([{ ok: true, seq: 2 }]);
      const log = await store.read(A);
      expect([log.erasure, log.erased]).toEqual([1, [erased[1], erased[0]]]);
      expect(await store.append([entry(A, 8)])).toEqual([{ ok: false, reason: 'erased' }]);
      const folded = { workshop: A, snapshot: BOARD, upTo: 2, expectedSnapshotSeq: 0 };
      expect(await store.compact({ ...folded, erasure: 0 })).toBe(false);
      expect(await store.append([entry(A, 8, { erasure: 1 })])).toEqual([{ ok: true, seq: 3 }]);
      expect((await store.read(B)).erasure).toBe(0);
    });

    test('[P73] that come too late change nothing', async () => {
      await opened(A);
      expect(await erasing(1, { thing: ONE, what: 'card' })).toEqual([
        { ok: false, reason: 'erased' },
      ]);
      const log = await store.read(A);
      expect([log.erasure, log.erased]).toEqual([0, []]);
    });

    test('a card that is gone stays gone, whatever else is erased of it', async () => {
      await opened(A);
      await erasing(0, { thing: ONE, what: 'words' });
      await erasing(1, { thing: ONE, what: 'card' });
      await erasing(2, { thing: ONE, what: 'words' });
      expect((await store.read(A)).erased).toEqual([{ thing: ONE, what: 'card' }]);
    });

    test('are unsettled until they are settled, each by its number', async () => {
      await opened(A, B);
      expect(await store.unsettled()).toEqual([]);
      await erasing(0, { thing: ONE, what: 'card' });
      await erasing(1, { thing: OTHER, what: 'card' });
      expect(await store.unsettled()).toEqual([A]);
      await store.settleErasure(A, 1);
      expect([await store.unsettled(), (await store.read(A)).settled]).toEqual([[A], 1]);
      await store.settleErasure(A, 2);
      await store.settleErasure(A, 1);
      expect([await store.unsettled(), (await store.read(A)).settled]).toEqual([[], 2]);
    });

    test('go with the workshop', async () => {
      await opened(A);
      await erasing(0, { thing: ONE, what: 'card' });
      await store.remove(A, 5);
      const log = await store.read(A);
      expect([log.erased, log.erasure, await store.unsettled()]).toEqual([[], 0, []]);
    });

    test('rewrite a mark where it stands in the order, and only one that is there', async () => {
      await opened(A, B);
      const position = { kind: 'lobby' } as const;
      const mark = (id: string): NewMark => ({
        ...{ id: id as MarkId, at: 1, why: 'phase', position, cards: 2, seq: 1 },
        state: BOARD,
      });
      const [first, second] = [mark('mark-first-0000000000'), mark('mark-second-000000000')];
      for (const one of [first, second]) await store.addMark(A, one, 0);
      const change = { id: first.id, cards: 1, state: Uint8Array.of(9) };
      expect(await store.rewriteMark(A, change)).toBe(true);
      expect(await store.rewriteMark(B, change)).toBe(false);
      expect(await store.readMark(A, first.id)).toEqual({ ...first, ...change });
      expect((await store.listMarks(A)).map(({ id }) => id)).toEqual([first.id, second.id]);
      expect(await store.readMark(A, second.id)).toEqual(second);
    });
  });
};
