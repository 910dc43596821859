import type { WorkshopAnswer } from '#shared/protocol/api.ts';
import { whileWatched } from '../../state/whileWatched.ts';
import type { Api } from '../../sync/api.ts';
import { newCell, type Readable } from '../../sync/readable.ts';
import type { Session } from '../../sync/Session.ts';
import type { DayLinks } from './dayLinks.ts';

/** The links as the relay makes them; null until it has answered. They are not kept on the device. */
export interface LinkStore extends Readable<DayLinks | null> {
  /** After a rotation the answer holds the new ones. */
  take(answer: Pick<WorkshopAnswer, 'code' | 'links'>): void;
}

/** Asks when somebody looks, and again at each contact until there is an answer. */
export function createLinkStore(
  api: Pick<Api, 'workshop'>,
  session: Pick<Session, 'workshop' | 'key' | 'connection'>,
): LinkStore {
  const links = newCell<DayLinks | null>(null);
  const take: LinkStore['take'] = (answer) => links.set({ code: answer.code, links: answer.links });
  const ask = async () => {
    const answer = await api.workshop({ id: session.workshop, key: session.key });
    if (answer.ok) take(answer.value);
  };
  const askOnContact = () => {
    if (links.get() === null && session.connection.get().kind === 'online') void ask();
  };
  return {
    get: links.get,
    take,
    subscribe: whileWatched(links, () => {
      void ask();
      return session.connection.subscribe(askOnContact);
    }),
  };
}
