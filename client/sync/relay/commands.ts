import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { CommandAnswer } from '#shared/protocol/commandFrame.ts';
import type { CommandRefusal } from '../Session.ts';

/** Steering is for now: an answer that takes longer counts as none. */
const PATIENCE_MS = 10_000;

export type CommandOutcome = Result<null, CommandRefusal>;

export interface Commands {
  /** Sends under a new request number and waits for the relay's word. `send` says whether it went out. */
  ask(send: (request: number) => boolean): Promise<CommandOutcome>;
  answered(answer: CommandAnswer): void;
  /** Contact is lost: nobody will answer what is out. */
  lost(): void;
}

export function newCommands(): Commands {
  const waiting = new Map<number, (outcome: CommandOutcome) => void>();
  let last = 0;
  return {
    ask(send) {
      last += 1;
      const request = last;
      return new Promise((resolve) => {
        const finish = (outcome: CommandOutcome) => {
          clearTimeout(timer);
          waiting.delete(request);
          resolve(outcome);
        };
        const timer = setTimeout(finish, PATIENCE_MS, fail('offline'));
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
