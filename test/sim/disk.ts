import * as Y from 'yjs';
import type { ParticipantId, WorkshopId } from '#shared/domain/ids.ts';
import { parseStage, type Stage } from '#shared/domain/stage/stage.ts';
import type { Time } from '../../server/relay/time.ts';
import type { Append, Store, Versioned } from '../../server/store/Store.ts';
import { memoryStore } from '../support/memoryStore.ts';
import { GUID } from './guid.ts';
import type { RelayClock } from './relayClock.ts';

/** `forgets`: it does what it is told and then says that it did not. */
export type Mood = 'well' | 'refuses' | 'unreadable' | 'forgets';

interface Held {
  /** Everything that was ever committed. */
  readonly board: Y.Doc;
  readonly owners: Map<number, ParticipantId>;
  readonly stages: Stage[];
}

interface Watching {
  /** What the relay wants committed, before it is. */
  appending(entries: readonly Append[]): void;
  /** What came of it. */
  appended(entries: readonly Append[], worked: boolean): void;
  /** A stage was committed after another. */
  steered(workshop: WorkshopId, before: Stage, after: Stage): void;
}

/** A disk that outlives every relay, can fail, and knows by itself what it holds. */
export class Disk {
  mood: Mood = 'well';
  /** How long a write takes before and after it is durable, ms. */
  delay = 0;
  readonly truth = memoryStore();
  readonly #held = new Map<WorkshopId, Held>();
  #reads = 0;
  readonly #watching: Watching;
  readonly #time: Time;

  constructor(watching: Watching, time: Time) {
    this.#watching = watching;
    this.#time = time;
  }

  of(workshop: WorkshopId): Held {
    const known = this.#held.get(workshop);
    if (known) return known;
    const fresh: Held = { board: new Y.Doc({ guid: GUID }), owners: new Map(), stages: [] };
    this.#held.set(workshop, fresh);
    return fresh;
  }

  /** The disk as one life of the relay has it. After that life nothing reaches it. */
  openFor(clock: RelayClock): Store {
    const { truth } = this;
    const write = <Value>(work: () => Promise<Value>) => this.#write(clock, work);
    const read = <Value>(work: () => Promise<Value>) => this.#read(clock, work);
    return {
      ...truth,
      create: (workshop, stage, board) =>
        write(() => {
          Y.applyUpdate(this.of(workshop.id).board, board);
          this.#keepStage(workshop.id, stage);
          return truth.create(workshop, stage, board);
        }),
      find: (id) => read(() => truth.find(id)),
      read: (id, after) => read(() => truth.read(id, after)),
      readRecord: (id, name) => read(() => truth.readRecord(id, name)),
      append: (entries) => {
        if (!clock.isOver) this.#watching.appending(entries);
        const done = write(() => {
          for (const entry of entries) this.#keep(entry);
          return truth.append(entries);
        });
        done.then(
          () => this.#watching.appended(entries, true),
          () => this.#watching.appended(entries, false),
        );
        return done;
      },
      compact: (compaction) => write(() => truth.compact(compaction)),
      rotate: (id, role) => write(() => truth.rotate(id, role)),
      update: (id, change) => write(() => truth.update(id, change)),
      putSlips: (...given) => write(() => truth.putSlips(...given)),
      emptySlips: (...given) => write(() => truth.emptySlips(...given)),
      readSlips: (id) => read(() => truth.readSlips(id)),
      writeRecord: (id, name, expected, next, emptied) =>
        write(async () => {
          const written = await truth.writeRecord(id, name, expected, next, emptied);
          if (written) this.#keepStage(id, next);
          return written;
        }),
      addMark: (...given) => write(() => truth.addMark(...given)),
      rewriteMark: (...given) => write(() => truth.rewriteMark(...given)),
      rewriteFixed: (...given) => write(() => truth.rewriteFixed(...given)),
      settleErasure: (...given) => write(() => truth.settleErasure(...given)),
      listMarks: (id) => read(() => truth.listMarks(id)),
      readMark: (...given) => read(() => truth.readMark(...given)),
      check: () => write(async () => undefined),
    };
  }

  #keep({ workshop, update, bindings }: Append): void {
    const held = this.of(workshop);
    if (update) Y.applyUpdate(held.board, update);
    for (const { client, participant } of bindings) {
      if (!held.owners.has(client)) held.owners.set(client, participant);
    }
  }

  #keepStage(workshop: WorkshopId, { json }: Versioned): void {
    const stage = parseStage(JSON.parse(json));
    if (!stage) throw new Error('a stage that is none was stored');
    const { stages } = this.of(workshop);
    const before = stages.at(-1);
    stages.push(stage);
    if (before) this.#watching.steered(workshop, before, stage);
  }

  async #write<Value>(clock: RelayClock, work: () => Promise<Value>): Promise<Value> {
    await this.#pause(clock);
    if (this.mood === 'refuses') throw new Error('EIO');
    const value = await work();
    const isLost = this.mood === 'forgets';
    await this.#pause(clock);
    if (isLost) throw new Error('EIO, after it was written');
    return value;
  }

  async #read<Value>(clock: RelayClock, work: () => Promise<Value>): Promise<Value> {
    await this.#pause(clock);
    // Some of it can be read: what has got half of what it needs must not go on with that.
    this.#reads += 1;
    if (this.mood === 'unreadable' && this.#reads % 2 === 1) throw new Error('EIO');
    return work();
  }

  /** Never ends for a relay that is dead. */
  async #pause(clock: RelayClock): Promise<void> {
    const { delay } = this;
    if (delay > 0) await new Promise<void>((resolve) => this.#time.later(delay, resolve));
    if (clock.isOver) await new Promise(() => undefined);
  }
}
