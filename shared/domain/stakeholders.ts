import { type Actor, standsFor } from './actor.ts';
import { SWEDISH } from './alphabet.ts';
import type { ActorId, TableId } from './ids.ts';
import { STAKES, type Stake, type TableStake } from './stake.ts';

type Actors = ReadonlyMap<ActorId, Actor>;

/** What a table says of one actor. Merged actors are one, with all that was said of any of them. */
export interface StakeView {
  readonly actor: ActorId;
  readonly says: readonly Stake[];
  readonly inviter: ActorId | null;
  /** Under which actors it was said. */
  readonly said: readonly ActorId[];
}

/** A table's picture of its situation. Each actor stands in one list. */
export interface TableStakes {
  readonly affected: readonly StakeView[];
  readonly both: readonly StakeView[];
  readonly canAct: readonly StakeView[];
  /** Missing in the room, and nobody has said how they are concerned. */
  readonly unplaced: readonly StakeView[];
}

/** One table's view, never mixed with another's. */
export function stakesAt(
  table: TableId,
  stakes: Iterable<TableStake>,
  actors: Actors,
): TableStakes {
  const views = [...viewsAt(table, stakes, actors)].sort(byName(actors));
  const is = ({ says }: StakeView, stake: Stake) => says.includes(stake);
  return {
    affected: views.filter((view) => is(view, 'affected') && !is(view, 'canAct')),
    both: views.filter((view) => is(view, 'affected') && is(view, 'canAct')),
    canAct: views.filter((view) => !is(view, 'affected') && is(view, 'canAct')),
    unplaced: views.filter(
      (view) => is(view, 'missing') && !is(view, 'affected') && !is(view, 'canAct'),
    ),
  };
}

/** All of a table's actors in the order they are gone through: those in the middle first. */
export const allStakes = ({
  both,
  affected,
  canAct,
  unplaced,
}: TableStakes): readonly StakeView[] => [...both, ...affected, ...canAct, ...unplaced];

/** Somebody who is needed and not here: which tables say so, and who invites. */
export interface MissingActor {
  readonly actor: ActorId;
  readonly tables: readonly TableId[];
  readonly inviters: readonly ActorId[];
}

/** Those that most tables miss come first. */
export function missingActors(
  stakes: Iterable<TableStake>,
  actors: Actors,
): readonly MissingActor[] {
  const missing = new Map<ActorId, MissingActor>();
  for (const { actor, table, says, inviter } of stakes) {
    if (!says.includes('missing')) continue;
    const id = standsFor(actor, actors);
    const { tables, inviters } = missing.get(id) ?? { tables: [], inviters: [] };
    missing.set(id, {
      actor: id,
      tables: [...new Set([...tables, table])].sort(inNumbers),
      inviters: inviter ? [...new Set([...inviters, standsFor(inviter, actors)])] : inviters,
    });
  }
  const order = byName(actors);
  return [...missing.values()].sort(
    (one, other) => other.tables.length - one.tables.length || order(one, other),
  );
}

function viewsAt(table: TableId, stakes: Iterable<TableStake>, actors: Actors) {
  const views = new Map<ActorId, StakeView>();
  for (const stake of stakes) {
    if (stake.table !== table) continue;
    const actor = standsFor(stake.actor, actors);
    const before = views.get(actor);
    const says = new Set([...(before?.says ?? []), ...stake.says]);
    views.set(actor, {
      actor,
      says: STAKES.filter((one) => says.has(one)),
      inviter: before?.inviter ?? (stake.inviter && standsFor(stake.inviter, actors)),
      said: [...(before?.said ?? []), stake.actor],
    });
  }
  return views.values();
}

const inNumbers = (one: TableId, other: TableId): number =>
  Number(one.slice(1)) - Number(other.slice(1));

const byName =
  (actors: Actors) =>
  (one: { readonly actor: ActorId }, other: { readonly actor: ActorId }): number =>
    SWEDISH.compare(actors.get(one.actor)?.name ?? '', actors.get(other.actor)?.name ?? '') ||
    Number(one.actor > other.actor) - Number(one.actor < other.actor);
