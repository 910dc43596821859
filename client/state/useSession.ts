import { use } from 'react';
import type { Session } from '../sync/Session.ts';
import { type OpenWorkshop, SessionContext } from './sessionContext.ts';

export const useSession = (): Session => useOpenWorkshop().session;

export function useOpenWorkshop(): OpenWorkshop {
  const workshop = use(SessionContext);
  if (!workshop) throw new Error('A workshop is only known inside a SessionProvider.');
  return workshop;
}
