import { useMemo } from 'react';
import { standsFor } from '#shared/domain/actor.ts';
import { SWEDISH } from '#shared/domain/alphabet.ts';
import { type ChainSet, partiesIn } from '#shared/domain/chains.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useSeat } from '../../state/useSeat.ts';
import { useViews } from './useViews.ts';

/** One who may see a system in its own way; `words` is empty until it has written. */
export interface PartyView {
  /** Of the text itself: two parties that were merged keep theirs apart. */
  readonly key: ActorId;
  readonly name: string;
  readonly words: string;
  readonly own: boolean;
}

/** Those who have written how they see a system, by name; then those it concerns who have not, oneself among them. */
export function useParties(set: ChainSet): readonly PartyView[] {
  const actors = useBoard((board) => board.actors);
  const system = set.system?.id;
  const views = useViews(system ?? NOBODY);
  const org = useOwnParty();
  return useMemo(() => {
    const nameOf = (id: ActorId) => actors.get(standsFor(id, actors))?.name ?? '';
    const byName = (one: PartyView, other: PartyView) => SWEDISH.compare(one.name, other.name);
    const written = views.map(({ party, words }) => ({
      key: party,
      name: nameOf(party),
      words,
      own: party === org,
    }));
    const has = new Set(written.map(({ key }) => standsFor(key, actors)));
    const concerned = [...partiesIn(set), ...(org && !has.has(org) ? [org] : [])];
    const silent = [...new Set(concerned.map((id) => standsFor(id, actors)))]
      .filter((id) => !has.has(id) && nameOf(id) !== '')
      .map((id) => ({ key: id, name: nameOf(id), words: '', own: id === org }));
    return [...written.sort(byName), ...silent.sort(byName)];
  }, [actors, views, set, org]);
}

/** The organisation for which one writes here; null for who comes from none. */
export function useOwnParty(): ActorId | null {
  const [{ org }] = useSeat();
  return useBoard(({ actors }) => (org ? standsFor(org, actors) : null));
}

const NOBODY = '' as NonNullable<ChainSet['system']>['id'];
