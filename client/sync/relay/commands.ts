import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { CommandRefusal } from '../Session.ts';

/** Steering is for now: an answer that takes longer counts as none. */
const PATIENCE_MS = 10_000;

export type CommandOutcome = Result<null, CommandRefusal>;

interface Answer<Refusal> {
  readonly request: number;
  readonly refusal: Refusal | null;
}

export interface Requests<Refusal> {
  /** Sends under a new request number and waits for the relay's word. `send` says whether it went out. */
  ask(send: (request: number) => boolean): Promise<Result<null, Refusal | 'offline'>>;
  answered(answer: Answer<Refusal>): void;
  /** Contact is lost: nobody will answer what is out. */
  lost(): void;
}

export type Commands = Requests<Exclude<CommandRefusal, 'offline'>>;

export function newRequests<Refusal>(): Requests<Refusal> {
  type Outcome = Result<null, Refusal | 'offline'>;
  const waiting = new Map<number, (outcome: Outcome) => void>();
  let last = 0;
  return {
    ask(send) {
      last += 1;
      const request = last;
      return new Promise((resolve) => {
        const finish = (outcome: Outcome) => {
          clearTimeout(timer);
          waiting.delete(request);
          resolve(outcome);
        };
        const timer = setTimeout(() => finish(fail('offline')), PATIENCE_MS);
        waiting.set(request, finish);
        if (!send(request)) finish(fail('offline'));
      });
    },
    answered({ request, refusal }) {
      waiting.get(request)?.(refusal === null ? ok(null) : fail(refusal));
    },
    lost() {
      for (const finish of [...waiting.values()]) finish(fail('offline'));
    },
  };
}
