import type { ParticipantId, WorkshopId } from '#shared/domain/ids.ts';
import type {
  Append,
  AppendOutcome,
  Binding,
  Erased,
  Found,
  Heads,
  KeptSummary,
  NewMark,
  RecordName,
  SharedStore,
  Store,
  StoredSlip,
  Versioned,
  Workshop,
} from '../../server/store/Store.ts';
import { thinOut } from '../../server/store/thinOut.ts';

interface Held {
  workshop: Workshop;
  head: number;
  updates: { seq: number; update: Uint8Array }[];
  snapshot: Uint8Array | null;
  snapshotSeq: number;
  erasure: number;
  settled: number;
  slipCommits: number;
  version: number;
  /** The last update in which each client wrote. */
  readonly written: Map<number, number>;
  readonly erased: Map<string, Erased['what']>;
  readonly owners: Map<number, ParticipantId>;
  readonly records: Map<string, Versioned>;
  fixed: KeptSummary[];
  slips: StoredSlip[];
  marks: NewMark[];
}

/** The port without a disk, for tests that need thousands of stores. Keeps the same contract. */
export function memoryStore(): Store {
  const { shared: _, ...alone } = sharedMemoryStore();
  return alone;
}

/** The same for several relays. */
export function sharedMemoryStore(): Store & { readonly shared: SharedStore } {
  const held = new Map<WorkshopId, Held>();
  const graves = new Map<WorkshopId, number>();
  const byCode = (code: string) => [...held.values()].find((one) => one.workshop.code === code);

  function appendOne(entry: Append): AppendOutcome {
    const one = held.get(entry.workshop);
    if (!one) return { ok: false, reason: 'unknown' };
    if (one.erasure !== entry.erasure) return { ok: false, reason: 'erased' };
    const isForeign = ({ client, participant }: Binding) =>
      (one.owners.get(client) ?? participant) !== participant;
    if (entry.bindings.some(isForeign)) return { ok: false, reason: 'foreign' };
    const { clients, seen } = entry.wrote ?? { clients: [], seen: 0 };
    if (clients.some((client) => (one.written.get(client) ?? 0) > seen))
      return { ok: false, reason: 'behind' };
    for (const { client, participant } of entry.bindings) one.owners.set(client, participant);
    if (entry.erased?.length) one.erasure += 1;
    for (const { thing, what } of entry.erased ?? []) {
      if (one.erased.get(thing) !== 'card') one.erased.set(thing, what);
    }
    if (entry.update) {
      one.head += 1;
      one.updates.push({ seq: one.head, update: entry.update.slice() });
      for (const client of clients) one.written.set(client, one.head);
    }
    return { ok: true, seq: one.head };
  }

  return {
    shared: {
      heads: async (ids) =>
        new Map(
          ids.flatMap((id) => {
            const one = held.get(id);
            return one ? [[id, headsOf(one)]] : [];
          }),
        ),
    },
    create: async (workshop, stage, board, bindings = []) => {
      if (held.has(workshop.id)) return 'idTaken';
      if (byCode(workshop.code)) return 'codeTaken';
      held.set(workshop.id, {
        workshop,
        head: 1,
        updates: [{ seq: 1, update: board }],
        snapshot: null,
        snapshotSeq: 0,
        erasure: 0,
        settled: 0,
        slipCommits: 0,
        version: 0,
        written: new Map(),
        erased: new Map(),
        owners: new Map(bindings.map(({ client, participant }) => [client, participant])),
        records: new Map([['stage', stage]]),
        fixed: [],
        slips: [],
        marks: [],
      });
      return 'created';
    },
    find: async (id): Promise<Found> => {
      const one = held.get(id);
      if (one) return { kind: 'here', workshop: one.workshop };
      const at = graves.get(id);
      return at === undefined ? { kind: 'unknown' } : { kind: 'gone', at };
    },
    findByCode: async (code) => byCode(code)?.workshop ?? null,
    update: async (id, change) => {
      const one = held.get(id);
      if (!one) return 'unknown';
      const other = change.code === undefined ? undefined : byCode(change.code);
      if (other && other !== one) return 'codeTaken';
      one.workshop = { ...one.workshop, ...change };
      one.version += 1;
      return 'updated';
    },
    rotate: async (id, role) => {
      const one = held.get(id);
      if (!one) return null;
      const { generations } = one.workshop;
      one.version += 1;
      one.workshop = {
        ...one.workshop,
        generations: { ...generations, [role]: generations[role] + 1 },
      };
      return one.workshop;
    },
    remove: async (id, at) => {
      held.delete(id);
      graves.set(id, at);
    },
    expired: async (now) =>
      [...held.values()]
        .filter(({ workshop }) => workshop.deleteAt <= now)
        .map(({ workshop }) => workshop.id),
    append: async (entries) => entries.map(appendOne),
    read: async (id, after = 0) => {
      const one = held.get(id);
      const snapshot = one && one.snapshotSeq > after ? one.snapshot : null;
      const from = snapshot ? (one?.snapshotSeq ?? 0) : after;
      return {
        snapshot,
        snapshotSeq: one?.snapshotSeq ?? 0,
        updates: one?.updates.filter(({ seq }) => seq > from) ?? [],
        bindings: [...(one?.owners ?? [])].map(([client, participant]) => ({
          client,
          participant,
        })),
        erasure: one?.erasure ?? 0,
        settled: one?.settled ?? 0,
        erased: [...(one?.erased ?? [])]
          .map(([thing, what]) => ({ thing, what }))
          .sort((a, b) => (a.thing < b.thing ? -1 : 1)),
      };
    },
    compact: async ({ workshop, snapshot, upTo, expectedSnapshotSeq, erasure }) => {
      const one = held.get(workshop);
      if (!one || one.erasure !== erasure || one.snapshotSeq !== expectedSnapshotSeq) return false;
      one.snapshot = snapshot;
      one.snapshotSeq = upTo;
      one.updates = one.updates.filter(({ seq }) => seq > upTo);
      return true;
    },
    readRecord: async (id, name) => held.get(id)?.records.get(name) ?? null,
    writeRecord: async (id, name, expected, next, emptied = [], counted = null) => {
      const one = held.get(id);
      if (!one || !isCounted(one, counted) || !writes(one, name, expected, next)) return false;
      if (emptied.length > 0) one.slipCommits += 1;
      one.slips = one.slips.filter(({ box }) => !emptied.includes(box));
      return true;
    },
    addFixed: async (id, summary, expected, desk) => {
      const one = held.get(id);
      if (!one || one.fixed.some(({ number }) => number === summary.number)) return false;
      if (!writes(one, 'desk', expected, desk)) return false;
      one.fixed.push(summary);
      return true;
    },
    removeFixed: async (id, number, expected, desk) => {
      const one = held.get(id);
      if (!one?.fixed.some((kept) => kept.number === number)) return false;
      if (!writes(one, 'desk', expected, desk)) return false;
      one.fixed = one.fixed.filter((kept) => kept.number !== number);
      return true;
    },
    listFixed: async (id) => (held.get(id)?.fixed ?? []).map(({ json: _, ...head }) => head),
    readFixed: async (id, number) =>
      held.get(id)?.fixed.find((kept) => kept.number === number) ?? null,
    rewriteFixed: async (id, rewrite) => {
      const one = held.get(id);
      if (one) one.fixed = one.fixed.map((kept) => ({ ...kept, json: rewrite(kept.json) }));
    },
    putSlips: async (id, slips, stage, counted = null) => {
      const one = held.get(id);
      if (one?.records.get('stage')?.revision !== stage || !isCounted(one, counted)) return false;
      one.slipCommits += 1;
      const isOther = ({ box, voter }: StoredSlip) =>
        slips.every((slip) => box !== slip.box || voter !== slip.voter);
      one.slips = [...one.slips.filter(isOther), ...slips];
      return true;
    },
    emptySlips: async (id, boxes, counted = null) => {
      const one = held.get(id);
      if (!one || !isCounted(one, counted)) return false;
      one.slipCommits += 1;
      one.slips = one.slips.filter(({ box }) => !boxes.includes(box));
      return true;
    },
    readSlips: async (id) => held.get(id)?.slips ?? [],
    addMark: async (id, mark, erasure) => {
      const one = held.get(id);
      if (one?.erasure !== erasure) return false;
      const sizes = one.marks.map(({ state, ...kept }) => ({ ...kept, bytes: state.length }));
      const gone = thinOut(sizes, mark.state.length);
      if (gone === null) return false;
      const stays = one.marks.filter((kept) => !gone.includes(kept.id));
      one.marks = [...stays, { ...mark, state: mark.state.slice() }];
      return true;
    },
    listMarks: async (id) => (held.get(id)?.marks ?? []).map(({ state: _, ...mark }) => mark),
    readMark: async (id, mark) => held.get(id)?.marks.find((one) => one.id === mark) ?? null,
    rewriteMark: async (id, { id: mark, ...change }) => {
      const marks = held.get(id)?.marks ?? [];
      const index = marks.findIndex((one) => one.id === mark);
      const known = marks[index];
      if (known) marks[index] = { ...known, ...change };
      return known !== undefined;
    },
    settleErasure: async (id, erasure) => {
      const one = held.get(id);
      if (one) one.settled = Math.max(one.settled, erasure);
    },
    unsettled: async () =>
      [...held].filter(([, one]) => one.settled < one.erasure).map(([id]) => id),
    check: async () => undefined,
    close: async () => undefined,
  };
}

const isCounted = (one: Held, counted: number | null): boolean =>
  counted === null || counted === one.slipCommits;

function headsOf({ head, erasure, settled, slipCommits, version, records }: Held): Heads {
  const revision = (name: RecordName) => records.get(name)?.revision ?? 0;
  const [stage, desk] = [revision('stage'), revision('desk')];
  return { head, erasure, settled, stage, desk, slips: slipCommits, version };
}

function writes(one: Held, name: RecordName, expected: number, next: Versioned): boolean {
  if ((one.records.get(name)?.revision ?? 0) !== expected) return false;
  one.records.set(name, next);
  return true;
}
