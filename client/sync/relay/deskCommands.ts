import type { DeskCommand } from '#shared/domain/desk/commands.ts';
import type { Desk } from '#shared/domain/desk/desk.ts';
import { reduceDesk } from '#shared/domain/desk/reduceDesk.ts';
import { fail, type Result } from '#shared/domain/result.ts';
import type { DeskAnswer } from '#shared/protocol/deskFrame.ts';
import type { Cell } from '../readable.ts';
import { newRequests, type Requests } from './commands.ts';

type Refused = NonNullable<DeskAnswer['refusal']>;
export type DeskRefusal = Refused | 'offline';

/** More changes than this in between, each of them first, and the person is asked. */
const MOST_TRIES = 8;

export interface DeskCommands extends Pick<Requests<Refused>, 'answered' | 'lost'> {
  /**
   * [P69] Sends it from the newest desk for as long as `holds` says that what it changes is as its writer saw it;
   * else the answer is `stale`, and the person sees both. `send` says whether it went out.
   */
  give(
    command: DeskCommand,
    holds: (now: Desk) => boolean,
    send: (request: number, revision: number) => boolean,
  ): Promise<Result<null, DeskRefusal>>;
}

export function newDeskCommands(cell: Cell<Desk | null>): DeskCommands {
  const requests = newRequests<Refused>();
  return {
    answered: requests.answered,
    lost: requests.lost,
    async give(command, holds, send) {
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const seen = cell.get();
        if (!seen) return fail('offline');
        if (!holds(seen)) return fail('stale');
        const answer = await requests.ask((request) => send(request, seen.revision));
        if (answer.ok) obeyed(cell, seen, command);
        if (answer.ok || answer.problem !== 'stale') return answer;
      }
      return fail('stale');
    },
  };
}

/** The relay says yes before it sends the new desk: what is written next is written from what it will be. */
function obeyed(cell: Cell<Desk | null>, seen: Desk, command: DeskCommand): void {
  const next = reduceDesk(seen, command);
  if (next.ok && cell.get() === seen) {
    cell.set({ ...next.value, revision: seen.revision + 1 });
  }
}
