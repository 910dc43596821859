import { createContext } from 'react';
import type { Session } from '../sync/Session.ts';
import type { ProjectionStore } from './projection.ts';

export interface OpenWorkshop {
  readonly session: Session;
  readonly store: ProjectionStore;
}

export const SessionContext = createContext<OpenWorkshop | null>(null);
