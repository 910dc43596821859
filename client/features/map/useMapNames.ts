import { useMemo } from 'react';
import { SWEDISH } from '#shared/domain/alphabet.ts';
import { differs } from '#shared/domain/gaps.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import type { Ladder } from '#shared/domain/ladder.ts';
import type { GapMap, MapTie } from '#shared/domain/map/gapMap.ts';
import type { Target } from '#shared/domain/map/scene.ts';
import type { Relation } from '#shared/domain/relation.ts';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { useBoard } from '../../state/useBoard.ts';
import { capitalised } from './capitalised.ts';
import { findTie } from './panel/findTie.ts';
import { useRungName } from './useRungName.ts';

/** What everything on the map is called, the same in the picture, the list and the panel. */
export function useMapNames(map: GapMap, kept?: Ladder) {
  const words = useWords().gapMap;
  const rungName = useRungName(kept);
  const { list } = useFormats();
  const actors = useBoard((board) => board.actors);
  const onMap = useMemo(
    () => new Map(map.actors.map((one) => [one.actor.id, one.actor.name])),
    [map],
  );
  const actor = (id: ActorId): string => onMap.get(id) ?? actors.get(id)?.name ?? '';
  const endsOf = ({ ends: [one, other] }: Pick<Relation, 'ends'>): readonly [ActorId, ActorId] =>
    SWEDISH.compare(actor(one), actor(other)) <= 0 ? [one, other] : [other, one];
  const ends = ({ tie }: MapTie): readonly [string, string] => {
    const [one, other] = endsOf(tie);
    return [actor(one), actor(other)];
  };
  const state = ({ rung }: MapTie): string =>
    rung === null ? words.notRated : capitalised(rungName(rung));
  /** "Samråd, 11 kort, här faller hon: 2". */
  const facts = (mapTie: MapTie): string => {
    const { tie, cards, marks } = mapTie;
    const more = [marks > 0 && words.marks(marks), differs(tie) && words.differ].filter(Boolean);
    return [state(mapTie), words.cards(cards), ...more].join(', ');
  };
  const pair = (mapTie: MapTie): string => words.pair(...ends(mapTie));
  const of = (target: Target): string => {
    if (target.is === 'actor') {
      const { cards = 0, marks = 0 } = map.actors.find((one) => one.actor.id === target.id) ?? {};
      const more = marks > 0 ? [words.marks(marks)] : [];
      return [actor(target.id), words.cards(cards), ...more].join(', ');
    }
    // Also two who do not stand side by side and of whom nobody has said anything can be chosen.
    const tie = findTie(map, target.id);
    return tie ? `${pair(tie)}, ${facts(tie)}` : '';
  };
  const gaps = map.ties.filter(({ rung }) => rung !== null && rung <= 1).length;
  const counts = list([
    words.actors(map.actors.length),
    words.ties(map.ties.length),
    words.gaps(gaps),
  ]);
  return { actor, ends, endsOf, pair, state, facts, of, counts };
}

export type MapNames = ReturnType<typeof useMapNames>;
