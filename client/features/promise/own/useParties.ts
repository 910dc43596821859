import { useMemo, useState } from 'react';
import { setParty } from '#shared/board/edits/promise.ts';
import { aliasesOf } from '#shared/board/promises.ts';
import { type Actor, standsFor as standsForActor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { standsFor } from '#shared/domain/stage/standsFor.ts';
import { useActors } from '../../../state/useActors.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useProjection } from '../../../state/useProjection.ts';
import type { NamedPromise } from '../../../state/usePromises.ts';
import { useSeat } from '../../../state/useSeat.ts';
import { useSession } from '../../../state/useSession.ts';

/** So many are offered without a search, when fewer sit at the table. */
const OFFERED = 6;
const NO_TABLES: Stage['tables'] = [];
/** A rule promises nothing. */
const canPromise = ({ kind }: Actor): boolean => kind !== 'rule';

/** Whom a table may choose among, and the choosing. Who is near stays where it is while one chooses. */
export function useParties(promise: NamedPromise) {
  const session = useSession();
  const actors = useActors();
  const byId = useBoard((board) => board.actors);
  const signs = useBoard((board) => board.promises);
  const here = useHere(promise);
  const [shown, setShown] = useState<readonly ActorId[]>([]);
  const near = useMemo(() => {
    const wanted = new Set([...shown, ...promise.parties, ...here]);
    const inRoom = actors.filter((actor) => actor.inRoom && canPromise(actor));
    for (const { id } of inRoom) if (wanted.size < OFFERED) wanted.add(id);
    return [...wanted].flatMap((id) => actors.find((actor) => actor.id === id) ?? []);
  }, [shown, promise.parties, here, actors]);
  const ids = near.map(({ id }) => id);
  if (ids.join() !== shown.join()) setShown(ids);
  return {
    near,
    others: actors.filter((actor) => canPromise(actor) && !promise.parties.includes(actor.id)),
    set: (actor: ActorId, promises: boolean) => {
      const chosen = signs.get(promise.table)?.parties ?? [];
      const keys = promises ? [actor] : aliasesOf(chosen, actor, byId);
      for (const key of keys) session.edit(setParty, promise.table, key, promises);
    },
  };
}

/** The organisations of those who sit at the table now, one's own first. */
function useHere({ table }: NamedPromise): readonly ActorId[] {
  const [{ org }] = useSeat();
  const actors = useBoard((board) => board.actors);
  const present = useProjection((projection) => projection.present);
  const tables = useProjection(({ stage }) => stage?.tables ?? NO_TABLES);
  return useMemo(() => {
    const at = present.filter((device) => standsFor(device.table, tables) === table);
    const orgs = [org, ...at.map((device) => device.org)].filter((id) => id !== null);
    return [...new Set(orgs.map((id) => standsForActor(id, actors)))];
  }, [org, actors, present, tables, table]);
}
