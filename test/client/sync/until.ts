import type { Session } from '../../../client/sync/Session.ts';
import { until } from '../../support/until.ts';

export const isOnline = (session: Session): Promise<void> =>
  until('contact with the relay', () => session.connection.get().kind === 'online');

export const isOffline = (session: Session): Promise<void> =>
  until('that contact is lost', () => session.connection.get().kind !== 'online');

/** The relay has acknowledged everything this device wrote. */
export const isSaved = (session: Session): Promise<void> =>
  until('everything is acknowledged', () => {
    const saving = session.saving.get();
    return saving.kind === 'saved' && saving.at !== null && session.pending.get().size === 0;
  });

export const isKept = (session: Session): Promise<void> =>
  until('a copy on the device', () => session.keeping.get() !== 'opening');
