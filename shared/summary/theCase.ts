import { type MarkSpot, marksBySpot } from '#shared/domain/caseMarks.ts';
import { LIFE_AREAS } from '#shared/domain/lifeArea.ts';
import type { Material } from './material.ts';
import { actorName, actorNames } from './names.ts';
import type { TheCase } from './Summary.ts';
import { nameTable, nameTables } from './tables.ts';

/** The invented case, the life around it, and where the person falls. */
export function theCaseOf(material: Material): TheCase {
  const { board, stage, said, tables } = material;
  return {
    text: stage.caseText.trim(),
    tables: tables
      .map((table) => ({ table: nameTable(stage, table), text: said.ownCase(table) }))
      .filter(({ text }) => text !== ''),
    areas: LIFE_AREAS.map((area) => ({
      area,
      text: said.area(area),
      conditions: said.conditions(area),
      agency: said.agency(area),
      actors: actorNames(board.areas.get(area) ?? [], board.actors),
    })).filter(({ actors, ...words }) => actors.length > 0 || hasWords(words)),
    falls: marksBySpot(board.caseMarks, board.actors).map((spot) => fall(spot, material)),
  };
}

const hasWords = (area: Pick<TheCase['areas'][number], 'text' | 'conditions' | 'agency'>) =>
  [area.text, area.conditions, area.agency].some((words) => words !== '');

const fall = (
  { actors, marks }: MarkSpot,
  { board, stage }: Material,
): TheCase['falls'][number] => ({
  between: actors.flatMap((id) => actorName(id, board.actors) ?? []),
  marks: marks.length,
  tables: nameTables(
    stage,
    marks.map(({ table }) => table),
  ),
  notes: marks.map(({ note }) => note.trim()).filter((note) => note !== ''),
});
