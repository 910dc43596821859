import { newDesk } from '#shared/domain/desk/newDesk.ts';
import { obeyDesk } from '#shared/domain/desk/reduceDesk.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { type Cell, newCell } from '../../client/sync/readable.ts';
import type { Session } from '../../client/sync/Session.ts';

type Held<Value> = Value extends { get(): infer Inner } ? Inner : never;

/** The part of a session where the summary is edited, with the relay's own rule and no relay. */
export function deskAtHand(desk: Cell<Held<Session['desk']>> = newCell(newDesk())) {
  const commandDesk: Session['commandDesk'] = async (command, holds) => {
    const now = desk.get();
    if (!now) return fail('offline');
    if (!holds(now)) return fail('stale');
    const next = obeyDesk(now, { command, role: 'organiser', revision: now.revision });
    if (!next.ok) return next;
    desk.set(next.value);
    return ok(null);
  };
  return { desk, commandDesk };
}
