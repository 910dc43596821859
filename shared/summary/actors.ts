import { attendanceOf } from '#shared/domain/actor.ts';
import { SWEDISH } from '#shared/domain/alphabet.ts';
import { missingActors } from '#shared/domain/stakeholders.ts';
import type { Material } from './material.ts';
import { actorName, actorNames } from './names.ts';
import type { ActorLine, MissingLine } from './Summary.ts';
import { nameTables } from './tables.ts';

/** Each actor once, by name; what was merged or taken away is not there. */
export const actorLines = ({ board }: Material): ActorLine[] =>
  [...board.actors.values()]
    .filter(({ mergedInto, removed }) => removed === null && mergedInto === null)
    .sort((one, other) => SWEDISH.compare(one.name, other.name) || (one.id < other.id ? -1 : 1))
    .map(({ id, name, short, huvudman, kind, ring, bridge, ...actor }) => ({
      ...{ id, name, short, huvudman, kind, ring, bridge },
      attendance: attendanceOf(actor),
    }));

/** Who was needed and not there: said by a table, or of the actor itself. Those that most tables miss come first. */
export function missingOf(material: Material): MissingLine[] {
  const { board, stage } = material;
  const said = missingActors(board.stakes.values(), board.actors).filter(
    ({ actor }) => board.actors.get(actor)?.inRoom !== true,
  );
  const byTables = said.flatMap(({ actor, tables, inviters }): MissingLine[] => {
    const name = actorName(actor, board.actors);
    if (name === null) return [];
    return [
      { name, tables: nameTables(stage, tables), inviters: actorNames(inviters, board.actors) },
    ];
  });
  const known = new Set(byTables.map(({ name }) => name));
  const others = actorLines(material)
    .filter(({ attendance, name }) => attendance === 'missing' && !known.has(name))
    .map(({ name }) => ({ name, tables: [], inviters: [] }));
  return [...byTables, ...others];
}
