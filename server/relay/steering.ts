import * as v from 'valibot';
import { fail, type Result } from '#shared/domain/result.ts';
import type { Role } from '#shared/domain/role.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import { type Order, obey, type Refusal } from '#shared/domain/stage/reduce.ts';
import { parseStage, type Stage } from '#shared/domain/stage/stage.ts';
import { type CommandAnswer, commandRequestSchema } from '#shared/protocol/commandFrame.ts';
import type { Metrics } from '../metrics.ts';
import type { Store, Versioned, Workshop } from '../store/Store.ts';
import { commandAnswerFrame } from './frames/write.ts';
import type { Member } from './member.ts';
import type { Time } from './time.ts';

interface Surroundings {
  readonly store: Store;
  readonly time: Time;
  readonly metrics: Metrics;
  readonly workshop: Workshop['id'];
  /** Committed: tell everybody. */
  changed(stage: Stage, before: Stage): void;
}

type Outcome = Result<Stage, Refusal | 'unavailable'>;

const requestNumberSchema = v.object({ request: commandRequestSchema.entries.request });

/** [P19] The stage of one room. One command at a time: read, reduce, compare and set, then tell. */
export class Steering {
  readonly #around: Surroundings;
  #stage: Stage;
  #line: Promise<unknown> = Promise.resolve();

  constructor(stage: Stage, around: Surroundings) {
    this.#stage = stage;
    this.#around = around;
  }

  get stage(): Stage {
    return this.#stage;
  }

  /** Resolves when every command so far has been answered. */
  async atRest(): Promise<void> {
    await this.#line;
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
    await this.#inLine(async () => {
      if (!from.counts()) return;
      await this.#obey({ command, role: from.role, revision }, (done) =>
        answer(done.ok ? null : done.problem),
      );
    });
  }

  /** A command of the relay's own, as on an HTTP request. Never stale. */
  order(command: Command, role: Role): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#inLine(() => {
        const { revision } = this.#stage;
        return this.#obey({ command, role, revision }, resolve);
      }).catch(reject);
    });
  }

  #inLine<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#line.then(work);
    this.#line = turn.catch(() => undefined); // whoever asked hears of it
    return turn;
  }

  /** `answer` is called once, before anybody sees the new stage. */
  async #obey(order: Order, answer: (outcome: Outcome) => void): Promise<void> {
    const before = this.#stage;
    const next = obey(before, order, this.#around.time.now());
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
      return await store.writeRecord(workshop, 'stage', before.revision, toRecord(next));
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // JSON.parse has no other way of saying no
  }
}
