import type { ReactNode } from 'react';
import { AppContext, type AppState } from './appContext.ts';

interface Props {
  readonly app: AppState;
  readonly children: ReactNode;
}

export function AppProvider({ app, children }: Props) {
  return <AppContext value={app}>{children}</AppContext>;
}
