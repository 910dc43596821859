import type { CheckId } from '#shared/domain/ids.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Role } from '#shared/domain/role.ts';
import { openRound } from '#shared/domain/stage/ballot.ts';
import { type CheckCount, openCheckOf } from '#shared/domain/stage/checks.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import { writtenAt } from '#shared/domain/stage/lineage.ts';
import type { MergeOutcome, RecordChoice } from '#shared/domain/stage/mergeRecords.ts';
import { mergeStages } from '#shared/domain/stage/mergeStages.ts';
import { type Order, obey, type Refusal } from '#shared/domain/stage/reduce.ts';
import { parseStage, type Round, type Stage } from '#shared/domain/stage/stage.ts';
import { wordsOfStage } from '#shared/domain/stage/wordsOfStage.ts';
import type { Renewal } from '#shared/protocol/api.ts';
import { type CommandAnswer, commandRequestSchema } from '#shared/protocol/commandFrame.ts';
import type { Metrics } from '../metrics.ts';
import type { Store, Workshop } from '../store/Store.ts';
import { commandAnswerFrame } from './frames/write.ts';
import { KeptRecord, type RewriteRefusal, toRecord } from './keptRecord.ts';
import type { Line } from './line.ts';
import type { Member } from './member.ts';
import { parseJson } from './parseJson.ts';
import { readRequest } from './request.ts';
import { emptiedBy } from './slips/boxes.ts';
import type { Slips } from './slips/slips.ts';
import type { Time } from './time.ts';

interface Surroundings {
  readonly store: Store;
  readonly time: Time;
  readonly metrics: Metrics;
  readonly workshop: Workshop['id'];
  readonly line: Line;
  /** What this server is called in lineages. */
  readonly server: string;
  /** What the ballots of an open round come to. */
  count(round: Round): Required<Pick<Order, 'tally' | 'voters'>>;
  /** What the answers to an open check come to. */
  countCheck(check: CheckId): CheckCount;
  /** The slips that are counted, as far as they are known here. */
  readonly slips: () => Pick<Slips, 'number' | 'refresh' | 'wroteOnce'>;
  /** Committed: tell everybody. */
  changed(stage: Stage, before: Stage, by: 'us' | 'others'): void;
}

type Outcome = Result<Stage, Refusal | 'unavailable'>;

/** [P19] The stage of one room. One command at a time: read, reduce, compare and set, then tell. */
export class Steering {
  readonly #around: Surroundings;
  readonly #record: KeptRecord<Stage>;

  constructor(stage: Stage, around: Surroundings) {
    const { store, workshop } = around;
    this.#around = around;
    this.#record = new KeptRecord(stage, {
      write: (before, next) => this.#write(before, next),
      read: async () => {
        await around.slips().refresh();
        return readStage(store, workshop);
      },
      changed: around.changed,
    });
  }

  /** What another relay has written. Within the line. */
  follow(): Promise<void> {
    return this.#record.follow();
  }

  /** [P108] What is emptied has been counted: all of it, or the counting begins anew. */
  async #write(before: Stage, next: Stage): Promise<boolean> {
    const { store, workshop } = this.#around;
    const slips = this.#around.slips();
    const emptied = emptiedBy(before, next);
    const counted = emptied.length > 0 ? slips.number : null;
    const given = [workshop, 'stage', before.revision, toRecord(next), emptied, counted] as const;
    const isWritten = await store.writeRecord(...given);
    if (isWritten && emptied.length > 0) slips.wroteOnce();
    return isWritten;
  }

  get stage(): Stage {
    return this.#record.state;
  }

  async command(from: Member, json: string): Promise<void> {
    const read = readRequest(from, json, commandRequestSchema);
    if (!read) return;
    const { request } = read;
    const answer = (refusal: CommandAnswer['refusal']) => {
      this.#around.metrics.commands.add(1, refusal === null ? 'obeyed' : 'refused');
      from.send(commandAnswerFrame({ request, refusal }));
    };
    if (!read.ok) return answer(read.refusal);
    const { command, revision } = read.value;
    await this.#around.line.run(async () => {
      if (!from.counts()) return;
      await this.#obey({ command, role: from.role, revision }, (done) =>
        answer(done.ok ? null : done.problem),
      );
    });
  }

  /** A command of the relay's own, as on an HTTP request. Never stale. */
  order(command: Command, role: Role): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const { line } = this.#around;
      line.run(() => this.#obey({ command, role, revision: null }, resolve)).catch(reject);
    });
  }

  /** [P100] Says something else where words have been erased. */
  rewrite(renewal: Renewal): Promise<Result<Stage, RewriteRefusal>> {
    const { line, server } = this.#around;
    const next = (stage: Stage): Stage => ({
      ...stage,
      lineage: writtenAt(server, stage.lineage),
      revision: stage.revision + 1,
    });
    return line.run(() => this.#record.rewrite(renewal, wordsOfStage, next));
  }

  /** [P82] A stage that came in a file. */
  async merge(file: Stage, choice: RecordChoice | null): Promise<MergeOutcome | 'unavailable'> {
    let told: MergeOutcome | 'unavailable' = 'unavailable';
    const make = (stage: Stage) => {
      const merged = mergeStages(stage, file, choice);
      told = merged.outcome;
      return merged.stage === stage ? fail('same') : ok(merged.stage);
    };
    await this.#around.line.run(() =>
      this.#record.change(make, (done) => {
        if (!done.ok && done.problem !== 'same') told = 'unavailable';
      }),
    );
    return told;
  }

  /** `revision` null: that of now, whichever it is. */
  #obey(
    order: Omit<Order, 'revision'> & { readonly revision: number | null },
    answer: (outcome: Outcome) => void,
  ): Promise<void> {
    const { time, server } = this.#around;
    const make = (stage: Stage) => {
      const given = { ...order, revision: order.revision ?? stage.revision };
      const obeyed = obey(stage, this.#counted(given), time.now());
      return obeyed.ok
        ? ok({ ...obeyed.value, lineage: writtenAt(server, stage.lineage) })
        : obeyed;
    };
    return this.#record.change(make, answer);
  }

  /** Whoever closes a round or a check leaves the counting to the relay. */
  #counted(order: Order): Order {
    if (order.command.type === 'closeCheck') {
      const check = openCheckOf(this.stage);
      const isOpen = check !== null && order.command.id === check.id;
      return isOpen ? { ...order, counted: this.#around.countCheck(check.id) } : order;
    }
    const round = openRound(this.stage);
    if (order.command.type !== 'closeRound' || order.command.id !== round?.id) return order;
    return { ...order, ...this.#around.count(round) };
  }
}

export async function readStage(store: Store, id: Workshop['id']): Promise<Stage | null> {
  const record = await store.readRecord(id, 'stage');
  return record ? parseStage(parseJson(record.json)) : null;
}
