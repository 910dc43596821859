import { afterEach, expect, test } from 'vitest';
import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Store } from '../../server/store/Store.ts';

const A = 'workshop-a-0000000000' as WorkshopId;
const B = 'workshop-b-0000000000' as WorkshopId;
const FIRST = { number: '1.0', at: 900, json: '{"says":"Vi möttes."}' };
const SECOND = { number: '1.1', at: 800, json: '{"says":"Vi möttes igen."}' };
const desk = (revision: number) => ({ revision, json: `{"revision":${revision}}` });

/** [P71] Summaries that are kept. `open`: an empty store. */
export const fixedContract = (open: () => Store | Promise<Store>): void => {
  let store: Store;
  const opened = async () => {
    store = await open();
    for (const id of [A, B]) {
      const code = id === A ? 'AAAAAA' : 'BBBBBB';
      const dates = { codeFrom: 1, codeUntil: null, createdAt: 2, deleteAt: 3 };
      const generations = { organiser: 1, facilitator: 1, participant: 1, screen: 1 };
      const secret = new Uint8Array(32);
      const workshop = { id, secret, generations, epoch: 1, code, ...dates };
      await store.create(workshop, { revision: 0, json: '{}' }, Uint8Array.of(1));
    }
  };
  afterEach(() => store.close());

  test('are found as they were, in the order they came, with the desk they follow from', async () => {
    await opened();
    expect(await store.addFixed(A, FIRST, 0, desk(1))).toBe(true);
    expect(await store.addFixed(A, SECOND, 1, desk(2))).toBe(true);
    expect(await store.listFixed(A)).toEqual([
      { number: '1.0', at: 900 },
      { number: '1.1', at: 800 },
    ]);
    expect(await store.readFixed(A, '1.0')).toEqual(FIRST);
    expect(await store.readRecord(A, 'desk')).toEqual(desk(2));
    expect(await store.readFixed(A, '1.2')).toBeNull();
    expect([await store.listFixed(B), await store.readFixed(B, '1.0')]).toEqual([[], null]);
  });

  test('are not kept when the desk has moved on, nor under a number that is taken', async () => {
    await opened();
    await store.addFixed(A, FIRST, 0, desk(1));
    expect(await store.addFixed(A, SECOND, 0, desk(1))).toBe(false);
    expect(await store.addFixed(A, { ...SECOND, number: '1.0' }, 1, desk(2))).toBe(false);
    expect(await store.addFixed('workshop-c-0000000000' as WorkshopId, FIRST, 0, desk(1))).toBe(
      false,
    );
    expect(await store.listFixed(A)).toEqual([{ number: '1.0', at: 900 }]);
    expect(await store.readFixed(A, '1.0')).toEqual(FIRST);
    expect(await store.readRecord(A, 'desk')).toEqual(desk(1));
  });

  test('one is taken away with the desk that no longer names it, and its number may be used again', async () => {
    await opened();
    await store.addFixed(A, FIRST, 0, desk(1));
    await store.addFixed(A, SECOND, 1, desk(2));
    expect(await store.removeFixed(A, '1.1', 1, desk(2))).toBe(false);
    expect(await store.removeFixed(A, '1.2', 2, desk(3))).toBe(false);
    expect(await store.removeFixed(B, '1.1', 0, desk(1))).toBe(false);
    expect(await store.listFixed(A)).toHaveLength(2);
    expect(await store.removeFixed(A, '1.1', 2, desk(3))).toBe(true);
    expect(await store.listFixed(A)).toEqual([{ number: '1.0', at: 900 }]);
    expect(await store.readFixed(A, '1.1')).toBeNull();
    expect(await store.readRecord(A, 'desk')).toEqual(desk(3));
    expect(await store.addFixed(A, SECOND, 3, desk(4))).toBe(true);
  });

  test('are rewritten together when something in them is erased, and no others', async () => {
    await opened();
    await store.addFixed(A, FIRST, 0, desk(1));
    await store.addFixed(A, SECOND, 1, desk(2));
    await store.addFixed(B, FIRST, 0, desk(1));
    await store.rewriteFixed(A, (json) => json.replace('möttes', '…'));
    expect((await store.readFixed(A, '1.0'))?.json).toBe('{"says":"Vi …."}');
    expect((await store.readFixed(A, '1.1'))?.json).toBe('{"says":"Vi … igen."}');
    expect(await store.readFixed(B, '1.0')).toEqual(FIRST);
  });

  test('stay as they were, all of them, when one cannot be rewritten', async () => {
    await opened();
    await store.addFixed(A, FIRST, 0, desk(1));
    await store.addFixed(A, SECOND, 1, desk(2));
    const rewrite = (json: string) => {
      if (json === SECOND.json) throw new Error('no summary');
      return '{}';
    };
    await expect(store.rewriteFixed(A, rewrite)).rejects.toThrow('no summary');
    expect(await store.readFixed(A, '1.0')).toEqual(FIRST);
  });

  test('go with the workshop', async () => {
    await opened();
    await store.addFixed(A, FIRST, 0, desk(1));
    await store.remove(A, 5);
    expect([await store.listFixed(A), await store.readFixed(A, '1.0')]).toEqual([[], null]);
  });
};
