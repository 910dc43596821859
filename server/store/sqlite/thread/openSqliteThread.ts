import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Store } from '../../Store.ts';
import { StoreProblem } from '../../StoreProblem.ts';
import type { Call, Given, Method, Opened, Told, Value } from './calls.ts';

interface Waiting {
  resolve(value: unknown): void;
  reject(fault: unknown): void;
}

/**
 * The embedded store in a thread of its own. A commit waits for the disk, and that long nobody would be heard.
 * Rejects with a `StoreProblem` when the folder cannot be used.
 */
export async function openSqliteThread(folder: string): Promise<Store> {
  const thread = new Worker(new URL('./storeThread.ts', import.meta.url), { workerData: folder });
  const [opened]: Opened[] = await once(thread, 'message');
  if (!opened || 'problem' in opened) throw new StoreProblem(opened?.problem);
  const waiting = new Map<number, Waiting>();
  let last = 0;
  thread.on('message', (told: readonly Told[]) => {
    for (const one of told) {
      const call = waiting.get(one.number);
      waiting.delete(one.number);
      if ('fault' in one) call?.reject(one.fault);
      else call?.resolve(one.value);
    }
  });
  // A fault of our own in there: nothing can be kept any more, and what is acknowledged is on the disk.
  thread.on('error', (fault) => {
    throw fault;
  });

  function call<Name extends Method>(method: Name, given: Given<Name>): Promise<Value<Name>> {
    last += 1;
    const number = last;
    return new Promise((resolve, reject) => {
      // What comes back is what the method of that name has given in the thread.
      waiting.set(number, { resolve: (value) => resolve(value as Value<Name>), reject });
      thread.postMessage({ number, method, given } satisfies Call);
    });
  }

  return {
    ...portOf(call),
    close: async () => {
      await call('close', []);
      await thread.terminate();
    },
  };
}

type Ask = <Name extends Method>(method: Name, given: Given<Name>) => Promise<Value<Name>>;

function portOf(call: Ask): Omit<Store, 'close'> {
  /** Of two who rewrite what is kept the second reads what the first has written. */
  let rewritten: Promise<unknown> = Promise.resolve();
  return {
    create: (...given) => call('create', given),
    find: (...given) => call('find', given),
    findByCode: (...given) => call('findByCode', given),
    update: (...given) => call('update', given),
    rotate: (...given) => call('rotate', given),
    remove: (...given) => call('remove', given),
    expired: (...given) => call('expired', given),
    append: (...given) => call('append', given),
    read: (...given) => call('read', given),
    compact: (...given) => call('compact', given),
    readRecord: (...given) => call('readRecord', given),
    writeRecord: (...given) => call('writeRecord', given),
    addFixed: (...given) => call('addFixed', given),
    removeFixed: (...given) => call('removeFixed', given),
    listFixed: (...given) => call('listFixed', given),
    readFixed: (...given) => call('readFixed', given),
    putSlips: (...given) => call('putSlips', given),
    emptySlips: (...given) => call('emptySlips', given),
    readSlips: (...given) => call('readSlips', given),
    addMark: (...given) => call('addMark', given),
    listMarks: (...given) => call('listMarks', given),
    readMark: (...given) => call('readMark', given),
    rewriteMark: (...given) => call('rewriteMark', given),
    settleErasure: (...given) => call('settleErasure', given),
    unsettled: (...given) => call('unsettled', given),
    check: (...given) => call('check', given),
    rewriteFixed: (id, rewrite) => {
      const done = rewritten.then(async () => {
        const all = await call('allFixed', [id]);
        await call('replaceFixed', [all.map((one) => ({ ...one, json: rewrite(one.json) }))]);
      });
      rewritten = done.catch(() => undefined);
      return done;
    },
  };
}
