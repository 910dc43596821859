import type { Role } from '#shared/domain/role.ts';
import type { WorkshopAnswer } from '#shared/protocol/api.ts';
import type { Api } from '../../../sync/api.ts';
import { newCell, type Readable } from '../../../sync/readable.ts';
import type { Session } from '../../../sync/Session.ts';

/** How people get in. A link that is missing is one this device may not see. */
export interface WaysIn {
  /** null once it has stopped being good. */
  readonly code: string | null;
  readonly links: Readonly<Partial<Record<Role, string | undefined>>>;
}

/** null until the relay has answered. They are not kept on the device. */
export interface WaysInStore extends Readable<WaysIn | null> {
  readonly take: (answer: Pick<WorkshopAnswer, 'code' | 'links'>) => void;
}

type Heard = Pick<Session, 'workshop' | 'key' | 'connection' | 'stage'>;

/** Asked for while somebody looks: at once, at each contact, and whenever the door has been opened or shut. */
export function createWaysIn(api: Pick<Api, 'workshop'>, session: Heard): WaysInStore {
  const ways = newCell<WaysIn | null>(null);
  const take: WaysInStore['take'] = ({ code, links }) => ways.set({ code, links });
  const ask = async () => {
    const answer = await api.workshop({ id: session.workshop, key: session.key });
    if (answer.ok) take(answer.value);
  };
  const isOpen = () => session.stage.get()?.doorOpen;
  return {
    get: ways.get,
    take,
    subscribe(onChange) {
      let door = isOpen();
      const leave = [
        ways.subscribe(onChange),
        session.connection.subscribe(() => {
          if (session.connection.get().kind === 'online') void ask();
        }),
        session.stage.subscribe(() => {
          if (isOpen() !== door) void ask();
          door = isOpen();
        }),
      ];
      void ask();
      return () => {
        for (const stop of leave) stop();
      };
    },
  };
}
