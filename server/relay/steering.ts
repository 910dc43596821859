import * as v from 'valibot';
import type { CheckId } from '#shared/domain/ids.ts';
import { fail, type Result } from '#shared/domain/result.ts';
import type { Role } from '#shared/domain/role.ts';
import { openRound } from '#shared/domain/stage/ballot.ts';
import { type CheckCount, openCheckOf } from '#shared/domain/stage/checks.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import { type Order, obey, type Refusal } from '#shared/domain/stage/reduce.ts';
import { parseStage, type Round, type Stage } from '#shared/domain/stage/stage.ts';
import { type CommandAnswer, commandRequestSchema } from '#shared/protocol/commandFrame.ts';
import type { Metrics } from '../metrics.ts';
import type { Store, Versioned, Workshop } from '../store/Store.ts';
import { commandAnswerFrame } from './frames/write.ts';
import type { Line } from './line.ts';
import type { Member } from './member.ts';
import { parseJson } from './parseJson.ts';
import { emptiedBy } from './slips/boxes.ts';
import type { Time } from './time.ts';

interface Surroundings {
  readonly store: Store;
  readonly time: Time;
  readonly metrics: Metrics;
  readonly workshop: Workshop['id'];
  readonly line: Line;
  /** What the ballots of an open round come to. */
  count(round: Round): Required<Pick<Order, 'tally' | 'voters'>>;
  /** What the answers to an open check come to. */
  countCheck(check: CheckId): CheckCount;
  /** Committed: tell everybody. */
  changed(stage: Stage, before: Stage): void;
}

type Outcome = Result<Stage, Refusal | 'unavailable'>;

const requestNumberSchema = v.object({ request: commandRequestSchema.entries.request });

/** [P19] The stage of one room. One command at a time: read, reduce, compare and set, then tell. */
export class Steering {
  readonly #around: Surroundings;
  #stage: Stage;

  constructor(stage: Stage, around: Surroundings) {
    this.#stage = stage;
    this.#around = around;
  }

  get stage(): Stage {
    return this.#stage;
  }

  async command(from: Member, json: string): Promise<void> {
    const value = parseJson(json);
    const numbered = v.safeParse(requestNumberSchema, value);
    if (!numbered.success) return from.close('badData');
    const { request } = numbered.output;
    const answer = (refusal: CommandAnswer['refusal']) => {
      this.#around.metrics.commands.add(1, refusal === null ? 'obeyed' : 'refused');
      from.send(commandAnswerFrame({ request, refusal }));
    };
    if (!from.takesCommand()) return answer('tooFast');
    const parsed = v.safeParse(commandRequestSchema, value);
    if (!parsed.success) return answer('malformed');
    const { command, revision } = parsed.output;
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
      line
        .run(() => this.#obey({ command, role, revision: this.#stage.revision }, resolve))
        .catch(reject);
    });
  }

  /** `answer` is called once, before anybody sees the new stage. */
  async #obey(order: Order, answer: (outcome: Outcome) => void): Promise<void> {
    const before = this.#stage;
    const next = obey(before, this.#counted(order), this.#around.time.now());
    if (!next.ok) return answer(next);
    const written = await this.#write(before, next.value);
    if (written) {
      answer(next);
      this.#show(next.value, before);
    } else if (written === null) {
      answer(fail('unavailable'));
    } else {
      answer(fail('stale'));
      await this.#catchUp(before);
    }
  }

  /** Whoever closes a round or a check leaves the counting to the relay. */
  #counted(order: Order): Order {
    if (order.command.type === 'closeCheck') {
      const check = openCheckOf(this.#stage);
      const isOpen = check !== null && order.command.id === check.id;
      return isOpen ? { ...order, counted: this.#around.countCheck(check.id) } : order;
    }
    const round = openRound(this.#stage);
    if (order.command.type !== 'closeRound' || order.command.id !== round?.id) return order;
    return { ...order, ...this.#around.count(round) };
  }

  /** Another relay was first: its stage is the one to show. */
  async #catchUp(before: Stage): Promise<void> {
    const { store, workshop } = this.#around;
    const stage = await readStage(store, workshop).catch(() => null); // the next command tries again
    if (stage) this.#show(stage, before);
  }

  #show(stage: Stage, before: Stage): void {
    this.#stage = stage;
    this.#around.changed(stage, before);
  }

  async #write(before: Stage, next: Stage): Promise<boolean | null> {
    const { store, workshop } = this.#around;
    try {
      const emptied = emptiedBy(before, next);
      return await store.writeRecord(workshop, 'stage', before.revision, toRecord(next), emptied);
    } catch {
      return null; // the store refused, whatever its reason; the sender is told to try again
    }
  }
}

export const toRecord = (stage: Stage): Versioned => ({
  revision: stage.revision,
  json: JSON.stringify(stage),
});

export async function readStage(store: Store, id: Workshop['id']): Promise<Stage | null> {
  const record = await store.readRecord(id, 'stage');
  return record ? parseStage(parseJson(record.json)) : null;
}
