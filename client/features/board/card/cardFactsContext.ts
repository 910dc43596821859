import { createContext, use } from 'react';
import type { Actor } from '#shared/domain/actor.ts';
import type { ActorId, TableId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import type { ByKey } from '../../../state/byKey.ts';

/** What every card is read with. Asked for once for all of them: a thousand cards listen to nothing. */
export interface SharedFacts {
  readonly actors: ReadonlyMap<ActorId, Actor>;
  /** Such as "Bord 4". */
  readonly tableNames: ReadonlyMap<TableId, string>;
  /** The step that the room is in; null before and after the day. */
  readonly room: StepId | null;
  /** Hears when others begin or end to write in a card. */
  readonly writing: ByKey;
}

export const SharedFactsContext = createContext<SharedFacts>({
  actors: new Map(),
  tableNames: new Map(),
  room: null,
  writing: () => () => undefined,
});

export const useSharedFacts = (): SharedFacts => use(SharedFactsContext);
