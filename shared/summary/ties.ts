import type { MarkSpot } from '#shared/domain/caseMarks.ts';
import { marksBySpot } from '#shared/domain/caseMarks.ts';
import { seamsOf } from '#shared/domain/followUp.ts';
import { worstFirst } from '#shared/domain/gapList.ts';
import { decidingRung, type EndView, endView, isGap } from '#shared/domain/gaps.ts';
import { type ActorId, type RelationId, tableNumber } from '#shared/domain/ids.ts';
import { emptyTie, type Tie, tieOf, tiesOf } from '#shared/domain/ties.ts';
import type { Material } from './material.ts';
import { actorName } from './names.ts';
import type { GapEnd, SeamLine, TieLine } from './Summary.ts';
import { nameTable, nameTables } from './tables.ts';

/** Every relation that anybody has said anything of, the widest gap first. What nobody has rated comes last. */
export function tiesIn(material: Material): TieLine[] {
  const { board } = material;
  const spots = new Map(marksBySpot(board.caseMarks, board.actors).map((spot) => [spot.at, spot]));
  return [...allTies(material).values()]
    .sort(worstFirst(board.actors))
    .flatMap((tie) => tieLine(tie, spots.get(tie.id), material) ?? []);
}

/** Also those that only have a first stitch. */
function allTies({ board, stitched }: Material): ReadonlyMap<RelationId, Tie> {
  const ties = new Map(tiesOf(board.relations, board.actors));
  for (const written of stitched) {
    const id = tieOf(written, board.actors);
    const tie = id && (ties.get(id) ?? emptyTie(id));
    if (tie) ties.set(tie.id, { ...tie, sources: [...new Set([...tie.sources, written])] });
  }
  return ties;
}

function tieLine(tie: Tie, spot: MarkSpot | undefined, material: Material): TieLine | null {
  const [a, b] = tie.ends.map((end) => endLine(endView(tie, end), material));
  if (!a || !b) return null;
  const written = (of: 'stitch' | 'backup') =>
    [...new Set(tie.sources.map((id) => material.said[of](id)))].filter(Boolean).join('\n');
  const marks = spot?.marks ?? [];
  const tables = [...tie.ratings, ...marks].map(({ table }) => table);
  return {
    ends: [a, b],
    rung: decidingRung(tie),
    wanted: tie.wanted,
    isGap: isGap(tie),
    boundaries: tie.boundaries,
    stitch: written('stitch'),
    backup: written('backup'),
    lost: marks.map(({ note }) => note.trim()).filter(Boolean),
    marks: marks.length,
    tables: nameTables(material.stage, tables),
    first: firstOf(tie, material),
  };
}

function firstOf({ ends, first = [] }: Tie, { stage }: Material): TieLine['first'] {
  const tables = [...new Set(first.map(({ table }) => table))];
  return tables
    .sort((one, other) => tableNumber(one) - tableNumber(other))
    .map((table) => {
      const of = (end: ActorId) =>
        first.find((one) => one.table === table && one.end === end)?.people ?? [];
      return { table: nameTable(stage, table), people: [of(ends[0]), of(ends[1])] };
    });
}

function endLine({ end, ...view }: EndView, { board }: Material): GapEnd | null {
  const name = actorName(end, board.actors);
  return name === null ? null : { name, ...view };
}

/** The rungs then and now, once anybody has said anything at follow-up. */
export function seamLines(material: Material): SeamLine[] {
  const { board } = material;
  const seams = seamsOf(board.relations.values(), board.actors);
  if (seams.every(({ now }) => now === null)) return [];
  return seams.flatMap(({ ends, onTheDay, now, views }): SeamLine[] => {
    const [one, other] = ends.map((end) => actorName(end, board.actors));
    if (!one || !other) return [];
    const said = views.flatMap((view) => endLine(view, material) ?? []);
    return [{ ends: [one, other], onTheDay, now, views: said }];
  });
}
