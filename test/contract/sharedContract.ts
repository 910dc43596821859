import { afterEach, expect, test } from 'vitest';
import type { CardId, ParticipantId, WorkshopId } from '#shared/domain/ids.ts';
import type { Append, Heads, Store } from '../../server/store/Store.ts';

const A = 'workshop-a-0000000000' as WorkshopId;
const B = 'workshop-b-0000000000' as WorkshopId;
const ANNA = 'participant-anna-00000' as ParticipantId;
const CARD = 'card-one-000000000000' as CardId;
const SLIP = { box: 'one', voter: ANNA, table: null, json: '{}' };
const FRESH: Heads = { head: 1, erasure: 0, settled: 0, stage: 0, desk: 0, slips: 0, version: 0 };

const entry = (change: Partial<Append> = {}): Append => ({
  workshop: A,
  update: Uint8Array.of(1),
  bindings: [],
  erasure: 0,
  ...change,
});

/** What a store that several relays share does beside. `open`: an empty one. */
export const sharedContract = (open: () => Store | Promise<Store>): void => {
  let store: Store;
  const opened = async () => {
    store = await open();
    for (const id of [A, B]) {
      const dates = { codeFrom: 1, codeUntil: null, createdAt: 2, deleteAt: 3 };
      const generations = { organiser: 1, facilitator: 1, participant: 1, screen: 1 };
      const secret = new Uint8Array(32);
      const workshop = { id, secret, generations, epoch: 1, code: id, ...dates };
      await store.create(workshop, { revision: 0, json: '{}' }, Uint8Array.of(1));
    }
  };
  const heads = async (id: WorkshopId) => (await store.shared?.heads([A, B]))?.get(id);
  afterEach(() => store.close());

  test('tells how far everything of a workshop has come, and nothing of one that is gone', async () => {
    await opened();
    expect(await heads(A)).toEqual(FRESH);
    await store.append([entry(), entry({ erased: [{ thing: CARD, what: 'card' }] })]);
    await store.settleErasure(A, 1);
    await store.writeRecord(A, 'stage', 0, { revision: 4, json: '{}' }, ['one']);
    await store.writeRecord(A, 'desk', 0, { revision: 1, json: '{}' });
    await store.putSlips(A, [SLIP], 4);
    await store.emptySlips(A, ['one']);
    await store.rotate(A, 'participant');
    await store.update(A, { deleteAt: 9 });
    const all = { head: 3, erasure: 1, settled: 1, stage: 4, desk: 1, slips: 3, version: 2 };
    expect(await heads(A)).toEqual(all);
    expect(await heads(B)).toEqual(FRESH);
    await store.remove(A, 5);
    expect(await heads(A)).toBeUndefined();
  });

  test('[P107] takes nothing from a client that has written, at another relay, in what was not seen', async () => {
    await opened();
    const wrote = (seen: number, ...clients: readonly number[]) =>
      entry({ wrote: { clients, seen } });
    const bindings = [7, 8].map((client) => ({ client, participant: ANNA }));
    await store.append([entry({ bindings, wrote: { clients: [7], seen: 1 } })]);
    expect(await store.append([wrote(1, 7)])).toEqual([{ ok: false, reason: 'behind' }]);
    expect(await store.append([wrote(1, 8)])).toEqual([{ ok: true, seq: 3 }]);
    expect(await store.append([wrote(2, 7, 8)])).toEqual([{ ok: false, reason: 'behind' }]);
    expect(await store.append([wrote(3, 7, 8)])).toEqual([{ ok: true, seq: 4 }]);
    expect((await store.read(A)).updates).toHaveLength(4);
  });

  test('[P107] tells of client ids bound since a number, also without an update', async () => {
    await opened();
    const bound = (client: number) => [{ client, participant: ANNA }];
    await store.append([entry({ bindings: bound(7) })]);
    await store.append([entry({ update: null, bindings: bound(8) })]);
    expect((await store.read(A, 2)).bindings).toContainEqual(bound(8)[0]);
    await store.append([entry()]);
    expect((await store.read(A, 2)).bindings).toContainEqual(bound(8)[0]);
  });

  test('[P107] tells the news of several boards, asked for at once, each after its own number', async () => {
    await opened();
    for (const byte of [2, 3]) await store.append([entry({ update: Uint8Array.of(byte) })]);
    await store.append([entry({ workshop: B, update: Uint8Array.of(4) })]);
    const asked = [store.read(A, 1), store.read(B, 1), store.read(A, 2), store.read(B, 2)];
    const bytes = (await Promise.all(asked)).map(({ updates }) =>
      updates.map(({ update }) => update[0]),
    );
    expect(bytes).toEqual([[2, 3], [4], [3], []]);
  });

  test('[P108] counts no ballots anew that came while they were counted', async () => {
    await opened();
    await store.putSlips(A, [SLIP], 0);
    const close = (counted: number) =>
      store.writeRecord(A, 'stage', 0, { revision: 1, json: '{}' }, ['one'], counted);
    expect(await close(0)).toBe(false);
    expect([await store.readRecord(A, 'stage'), await store.readSlips(A)]).toEqual([
      { revision: 0, json: '{}' },
      [SLIP],
    ]);
    expect(await close(1)).toBe(true);
    expect(await store.readSlips(A)).toEqual([]);
  });

  test('[P108] puts and empties slips only as they were counted, where that is asked for', async () => {
    await opened();
    expect(await store.putSlips(A, [SLIP], 0, 1)).toBe(false);
    expect(await store.putSlips(A, [SLIP], 0, 0)).toBe(true);
    expect(await store.emptySlips(A, ['one'], 0)).toBe(false);
    expect(await store.readSlips(A)).toEqual([SLIP]);
    expect(await store.emptySlips(A, ['one'], 1)).toBe(true);
    expect(await store.readSlips(A)).toEqual([]);
  });

  test('two that append to the same workshops in another order do not wait for each other', async () => {
    await opened();
    const both = [entry(), entry({ workshop: B })];
    const rounds = Array.from({ length: 20 }, (_, index) =>
      store.append(index % 2 === 0 ? both : both.toReversed()),
    );
    const seqs = (await Promise.all(rounds)).flat().map((one) => (one.ok ? one.seq : 0));
    const each = Array.from({ length: 20 }, (_, index) => index + 2);
    expect(seqs.sort((a, b) => a - b)).toEqual(each.flatMap((seq) => [seq, seq]));
  });
};
