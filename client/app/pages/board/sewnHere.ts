import { createContext, use } from 'react';
import type { GroupId } from '#shared/domain/ids.ts';

/** The group that was sewn last on this screen. */
export interface SewnHere {
  readonly group: GroupId;
  readonly asksName: boolean;
  /** The heading has been asked for: it is not asked again when the group is drawn anew. */
  readonly asked: () => void;
}

export const SewnHereContext = createContext<SewnHere | null>(null);

export const useSewnHere = (): SewnHere | null => use(SewnHereContext);
