import type { Api } from '../../../sync/api.ts';
import { newCell, type Readable } from '../../../sync/readable.ts';
import type { Session } from '../../../sync/Session.ts';

/** How people get in: `asking` until the relay has answered; `closed` when the code is no longer good. */
export type DoorCode =
  | { readonly kind: 'asking' }
  | { readonly kind: 'open'; readonly code: string }
  | { readonly kind: 'closed' };

/** The code can be renewed while the screen stands alone all day, ms. */
const ASK_AGAIN_MS = 60_000;

/**
 * The code of the day, asked for while somebody looks: at once, at each contact, and every minute.
 * What was last known stays while the relay does not answer.
 */
export function createCodeStore(
  api: Pick<Api, 'workshop'>,
  session: Pick<Session, 'workshop' | 'key' | 'connection'>,
): Readable<DoorCode> {
  const door = newCell<DoorCode>({ kind: 'asking' }, sameDoor);
  const ask = async () => {
    const answer = await api.workshop({ id: session.workshop, key: session.key });
    if (!answer.ok) return;
    const { code } = answer.value;
    door.set(code === null ? { kind: 'closed' } : { kind: 'open', code });
  };
  const askOnContact = () => {
    if (session.connection.get().kind === 'online') void ask();
  };
  return {
    get: door.get,
    subscribe(onChange) {
      const leave = door.subscribe(onChange);
      const offContact = session.connection.subscribe(askOnContact);
      const asking = setInterval(askOnContact, ASK_AGAIN_MS);
      void ask();
      return () => {
        leave();
        offContact();
        clearInterval(asking);
      };
    },
  };
}

const sameDoor = (one: DoorCode, other: DoorCode): boolean =>
  one.kind === other.kind &&
  (one.kind !== 'open' || other.kind !== 'open' || one.code === other.code);
