import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { assert } from '#shared/domain/assert.ts';
import { StoreProblem } from '../../StoreProblem.ts';
import { openSqliteStore, type SqliteStore } from '../openSqliteStore.ts';
import { ALONE, type Call, type Opened, READS, type Told } from './calls.ts';

/*
 * The thread in which a store of SQLite lives: while the disk takes its time the relay goes on.
 *
 *    calls ──▶ reads: answered at once
 *          └─▶ writes that wait: one after the other in one transaction, ONE commit, one message with all the answers
 */
const REST_MS = 1_000;

const port = parentPort;
assert(port !== null, 'this is a thread');
const store = open(v.parse(v.string(), workerData));
let waiting: Call[] = [];
/** Something has been asked for since it was looked last. */
let isBusy = false;
/** Something has been written since the write-ahead log was folded in. */
let isLong = false;
/** Commits come one after the other. */
let last: Promise<void> = Promise.resolve();

if (store) {
  setInterval(() => rest(store), REST_MS).unref();
  port.on('message', (call: Call) => {
    if (waiting.length === 0) setImmediate(() => work(store));
    waiting.push(call);
  });
}

function open(folder: string): SqliteStore | null {
  try {
    const opened = openSqliteStore(folder);
    port?.postMessage({ isOpen: true } satisfies Opened);
    return opened;
  } catch (fault) {
    if (!(fault instanceof StoreProblem)) throw fault;
    port?.postMessage({ problem: fault.message } satisfies Opened);
    return null;
  }
}

/** Nobody waits just now: what a later commit would have to do is done. */
function rest(on: SqliteStore): void {
  if (!isBusy && isLong) last = last.then(() => on.foldIn()).catch(() => undefined); // the next one tries again
  isLong = isBusy && isLong;
  isBusy = false;
}

function work(on: SqliteStore): void {
  isBusy = true;
  const calls = waiting;
  waiting = [];
  const [reads, others] = parted(calls, READS);
  for (const call of reads) void answer(on, call).then((told) => tell([told]));
  const [alone, writes] = parted(others, ALONE);
  isLong ||= others.length > 0;
  if (writes.length > 0) last = last.then(() => writeAll(on, writes));
  for (const call of alone) last = last.then(async () => tell([await answer(on, call)]));
}

async function writeAll(on: SqliteStore, calls: readonly Call[]): Promise<void> {
  const all = () => Promise.all(calls.map((call) => answer(on, call)));
  try {
    tell(calls.length === 1 ? await all() : await on.together(all));
  } catch (fault) {
    tell(calls.map(({ number }) => ({ number, fault })));
  }
}

async function answer(on: SqliteStore, { number, method, given }: Call): Promise<Told> {
  try {
    // Only `openSqliteThread` speaks to this thread, and gives each method what is its own.
    const called = on[method] as (...given: readonly unknown[]) => Promise<unknown>;
    return { number, value: await called(...given) };
  } catch (fault) {
    return { number, fault };
  }
}

function tell(told: readonly Told[]): void {
  port?.postMessage(told);
}

function parted(calls: readonly Call[], methods: readonly string[]): readonly [Call[], Call[]] {
  const [those, others]: [Call[], Call[]] = [[], []];
  for (const call of calls) (methods.includes(call.method) ? those : others).push(call);
  return [those, others];
}
