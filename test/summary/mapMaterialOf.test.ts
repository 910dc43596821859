import { expect, test } from 'vitest';
import { readBoard } from '#shared/board/read/board.ts';
import { type RelationId, relationEnds } from '#shared/domain/ids.ts';
import { gapMap } from '#shared/domain/map/gapMap.ts';
import { mapMaterialOf } from '#shared/summary/mapMaterialOf.ts';
import { parseSummary } from '#shared/summary/Summary.ts';
import { sumUp } from './day.ts';
import { wholeDay } from './wholeDay.ts';

/** What the picture shows, without how each thing is kept. */
const drawn = (map: ReturnType<typeof gapMap>) => {
  const ties = (list: typeof map.ties) =>
    list.map(({ tie, rung, cards, marks }) => [tie.ends, rung, cards, marks, tie.wanted]);
  return {
    actors: map.actors.map(({ actor, cards, marks }) => [actor, cards, marks]),
    ties: ties(map.ties),
    seams: ties(map.seams),
    threads: ties(map.threads),
  };
};

test('a summary that was kept draws the map as the board did then', () => {
  const day = wholeDay();
  const kept = parseSummary(JSON.parse(JSON.stringify(sumUp(day))));
  if (!kept) throw new Error('a summary can be read again');
  const board = readBoard(day.doc);
  const written = [...board.texts.keys()].flatMap((name) => {
    const [, kind, id] = name.split(':');
    return kind === 'stitch' && id && relationEnds(id) ? [id as RelationId] : [];
  });
  const map = gapMap({ ...board, written });
  expect(map.ties.length).toBeGreaterThan(1);
  expect(drawn(gapMap(mapMaterialOf(kept)))).toEqual(drawn(map));
});
