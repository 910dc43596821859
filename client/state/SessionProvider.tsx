import type { ReactNode } from 'react';
import { type OpenWorkshop, SessionContext } from './sessionContext.ts';

interface Props {
  readonly workshop: OpenWorkshop;
  readonly children: ReactNode;
}

/** Everything below it is within one workshop. The session is opened and closed elsewhere, never by React. */
export function SessionProvider({ workshop, children }: Props) {
  return <SessionContext value={workshop}>{children}</SessionContext>;
}
