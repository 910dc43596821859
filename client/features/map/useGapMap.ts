import { useMemo, useState } from 'react';
import { type ActorId, type RelationId, relationEnds } from '#shared/domain/ids.ts';
import { type GapMap, gapMap } from '#shared/domain/map/gapMap.ts';
import { useAlike } from '../../state/useAlike.ts';
import { useBoard } from '../../state/useBoard.ts';

const WRITTEN = /^text:(?:stitch|backup):(.+)$/;

/** The map of this board. Nobody changes places in it while it is on the screen. */
export function useGapMap(): GapMap {
  const actors = useBoard((board) => board.actors);
  const areas = useBoard((board) => board.areas);
  const cards = useBoard((board) => board.cards);
  const relations = useBoard((board) => board.relations);
  const caseMarks = useBoard((board) => board.caseMarks);
  const texts = useBoard((board) => board.texts);
  const written = useAlike(useMemo(() => relationsIn([...texts.keys()]), [texts]));
  const [kept, keep] = useState<readonly ActorId[]>([]);
  const map = useMemo(
    () => gapMap({ actors, areas, cards, relations, caseMarks, written }, kept),
    [actors, areas, cards, relations, caseMarks, written, kept],
  );
  const order = map.actors.map(({ actor }) => actor.id);
  if (order.join() !== kept.join()) keep(order);
  return map;
}

const relationsIn = (names: readonly string[]): readonly RelationId[] =>
  names.flatMap((name) => {
    const id = WRITTEN.exec(name)?.[1];
    return id && relationEnds(id) ? [id as RelationId] : [];
  });
