import type { Exit } from '#shared/board/material.ts';
import { reviewOf } from '#shared/domain/card.ts';
import { type Desk, parseDesk } from '#shared/domain/desk/desk.ts';
import { deskFor } from '#shared/domain/desk/deskFor.ts';
import { mergeDesks } from '#shared/domain/desk/mergeDesks.ts';
import { newDesk } from '#shared/domain/desk/newDesk.ts';
import { obeyDesk } from '#shared/domain/desk/reduceDesk.ts';
import {
  dropKept,
  fixVersion,
  keepVersion,
  type WithVersion,
} from '#shared/domain/desk/versions.ts';
import { wordsOfDesk } from '#shared/domain/desk/wordsOfDesk.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { can, type Role } from '#shared/domain/role.ts';
import { writtenAt } from '#shared/domain/stage/lineage.ts';
import type { MergeOutcome, RecordChoice } from '#shared/domain/stage/mergeRecords.ts';
import type { Renewal } from '#shared/protocol/api.ts';
import {
  type DeskAnswer,
  deskRequestSchema,
  type FixAnswer,
  type FixRequest,
} from '#shared/protocol/deskFrame.ts';
import type { CarriedDesk } from '#shared/protocol/file/boardFile.ts';
import type { KeptSummary } from '#shared/summary/keptSummary.ts';
import type { Material } from '#shared/summary/material.ts';
import { summarise } from '#shared/summary/summarise.ts';
import type { Store, Workshop } from '../store/Store.ts';
import { FrameOf } from './frames/FrameOf.ts';
import { deskAnswerFrame, deskFrame } from './frames/write.ts';
import { KeptRecord, type RewriteRefusal, toRecord } from './keptRecord.ts';
import type { Line } from './line.ts';
import type { Member } from './member.ts';
import { parseJson } from './parseJson.ts';
import { readRequest } from './request.ts';
import { exitResult } from './slips/exit.ts';
import type { Time } from './time.ts';

interface Surroundings {
  readonly store: Store;
  readonly time: Time;
  readonly workshop: Workshop['id'];
  readonly members: Iterable<Member>;
  readonly line: Line;
  /** What this server is called in lineages. */
  readonly server: string;
  /** The board and the stage of now, with what the exit question came to. */
  material(exit?: Exit | null): Material;
}

/** `openReports`: a card that may point to somebody has not been decided about. */
export type FixRefusal = 'stale' | 'fixed' | 'full' | 'openReports' | 'unavailable';

/** [P68]–[P72] The organiser's own record of one room, and the summaries that are kept as they were. */
export class DeskKeeper {
  readonly #around: Surroundings;
  readonly #record: KeptRecord<Desk>;
  readonly #whole = new FrameOf<Desk>((desk) => deskFrame(deskFor(desk, 'organiser')));
  readonly #fixedOnly = new FrameOf<Desk>((desk) => deskFrame(deskFor(desk, 'participant')));

  constructor(desk: Desk, around: Surroundings) {
    const { store, workshop } = around;
    this.#around = around;
    this.#record = new KeptRecord(desk, {
      write: (before, next) => store.writeRecord(workshop, 'desk', before.revision, toRecord(next)),
      read: () => readDesk(store, workshop),
      changed: () => this.#tell(),
    });
  }

  get desk(): Desk {
    return this.#record.state;
  }

  /** What another relay has written. Within the line. */
  follow(): Promise<void> {
    return this.#record.follow();
  }

  /** [P68] To a newcomer, what their role may see. */
  welcome(member: Member): void {
    member.send(this.#frameFor(member.role));
  }

  async command(from: Member, json: string): Promise<void> {
    const read = readRequest(from, json, deskRequestSchema);
    if (!read) return;
    const { request } = read;
    const answer = (refusal: DeskAnswer['refusal']) =>
      from.send(deskAnswerFrame({ request, refusal }));
    if (!read.ok) return answer(read.refusal);
    const { command, revision } = read.value;
    await this.#around.line.run(async () => {
      if (!from.counts()) return;
      const order = { command, role: from.role, revision };
      await this.#record.change(
        (desk) => {
          const obeyed = obeyDesk(desk, order);
          return obeyed.ok ? ok(this.#written(obeyed.value)) : obeyed;
        },
        (done) => answer(done.ok ? null : done.problem),
      );
    });
  }

  /** [P70] Makes the summary of now and keeps it, in the commit that writes the version into the desk. */
  fix(request: FixRequest): Promise<Result<FixAnswer, FixRefusal>> {
    return this.#around.line.run(() => this.#fix(request));
  }

  async #fix(request: FixRequest): Promise<Result<FixAnswer, FixRefusal>> {
    const { store, time, workshop, material } = this.#around;
    const at = time.now();
    const made = this.#withVersion(request, at);
    if (!made.ok) return made;
    const { desk, number, choices } = made.value;
    const base = this.desk;
    // Told to nobody but those who lead until the organiser makes it a part of what is read.
    const tells = choices.parts.some(({ id, included }) => id === 'temperature' && included);
    const exit = tells ? exitResult(await store.readSlips(workshop)) : null;
    const kept: KeptSummary = { choices, summary: summarise(material(exit)) };
    const row = { number, at, json: JSON.stringify(kept) };
    let answer: Result<FixAnswer, FixRefusal> = fail('unavailable');
    await this.#record.change<FixRefusal>(
      (now) => (now === base ? ok(this.#written(desk)) : fail('stale')),
      (done) => {
        answer = done.ok ? ok({ number }) : done;
      },
      (before, next) => store.addFixed(workshop, row, before.revision, toRecord(next)),
    );
    return answer;
  }

  /** [P118] Takes working material that was kept away, in the commit that takes it off the desk. */
  async drop(number: string): Promise<Result<Desk, RewriteRefusal>> {
    const { store, workshop, line } = this.#around;
    return line.run(async () => {
      let told: Result<Desk, RewriteRefusal> = fail('unavailable');
      await this.#record.change<'unknown'>(
        (desk) => {
          const next = dropKept(desk, number);
          return next ? ok(this.#written(next)) : fail('unknown');
        },
        (done) => {
          told = done;
        },
        (before, next) => store.removeFixed(workshop, number, before.revision, toRecord(next)),
      );
      return told;
    });
  }

  /** [P100] Says something else where words have been erased, also while the last version is fixed. */
  rewrite(renewal: Renewal): Promise<Result<Desk, RewriteRefusal>> {
    const { line } = this.#around;
    const next = (desk: Desk) => this.#written({ ...desk, revision: desk.revision + 1 });
    return line.run(() => this.#record.rewrite(renewal, wordsOfDesk, next));
  }

  /** What was fixed or kept, once whoever fixes one just now has done so. */
  rewriteKept(rewrite: (json: string) => string): Promise<void> {
    const { store, workshop, line } = this.#around;
    return line.run(() => store.rewriteFixed(workshop, rewrite));
  }

  /** [P80] As it goes into a file; null: nobody has touched it. */
  carried(): Promise<CarriedDesk | null> {
    const { store, workshop, line } = this.#around;
    return line.run(async () => {
      if (this.desk.revision === 0) return null;
      const heads = await store.listFixed(workshop);
      const kept = await Promise.all(heads.map(({ number }) => store.readFixed(workshop, number)));
      return { desk: this.desk, kept: kept.filter((row) => row !== null) };
    });
  }

  /** [P82] A desk that came in a file, with the versions that were fixed or kept there. */
  async merge(
    file: CarriedDesk,
    choice: RecordChoice | null,
  ): Promise<MergeOutcome | 'unavailable'> {
    const { store, workshop, line } = this.#around;
    return line.run(async () => {
      const known = new Set((await store.listFixed(workshop)).map(({ number }) => number));
      const fresh = file.kept.filter(({ number }) => !known.has(number));
      const { outcome, desk } = mergeDesks(this.desk, file.desk, choice);
      if (desk === this.desk) return outcome;
      let told: MergeOutcome | 'unavailable' = outcome;
      // What was fixed comes first, each in a commit of its own: a desk never names what is not there.
      for (const row of outcome === 'taken' ? fresh : []) {
        const next = { ...this.desk, revision: this.desk.revision + 1 };
        const isKept = await store.addFixed(workshop, row, this.desk.revision, toRecord(next));
        if (!isKept) return 'unavailable';
        await this.#record.change(
          () => ok(next),
          () => undefined,
          async () => true,
        );
      }
      const revision = Math.max(desk.revision, this.desk.revision + 1);
      const base = this.desk;
      await this.#record.change(
        (now) => (now === base ? ok({ ...desk, revision }) : fail('stale')),
        (done) => {
          if (!done.ok) told = 'unavailable';
        },
      );
      return told;
    });
  }

  #written(desk: Desk): Desk {
    return { ...desk, lineage: writtenAt(this.#around.server, this.desk.lineage) };
  }

  #withVersion({ revision, keep }: FixRequest, at: number): Result<WithVersion, FixRefusal> {
    if (revision !== this.desk.revision) return fail('stale');
    if (keep !== undefined) return keepVersion(this.desk, keep, at);
    return this.#hasOpenReports() ? fail('openReports') : fixVersion(this.desk, at, dayOf(at));
  }

  #hasOpenReports(): boolean {
    const cards = [...this.#around.material().board.cards.values()];
    return cards.some((card) => card.removed === null && reviewOf(card) !== null);
  }

  #tell(): void {
    for (const member of this.#around.members) member.send(this.#frameFor(member.role));
  }

  #frameFor(role: Role): Uint8Array {
    return (can(role, 'readDesk') ? this.#whole : this.#fixedOnly).of(this.desk);
  }
}

/** The day it is in Sweden, `YYYY-MM-DD`: what is fixed is dated as its readers date it, wherever the relay stands. */
const dayOf = (at: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(at);

/** One that nobody has touched is not in the store. Null: what is there is none. */
export async function readDesk(store: Store, id: Workshop['id']): Promise<Desk | null> {
  const record = await store.readRecord(id, 'desk');
  return record ? parseDesk(parseJson(record.json)) : newDesk();
}
