import { initials, standsFor } from '#shared/domain/actor.ts';
import type { ActorId, TableId } from '#shared/domain/ids.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { standsFor as tableStandsFor } from '#shared/domain/stage/standsFor.ts';
import { useFormats, useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useOwnTable } from '../../../state/useOwnTable.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { useSeat } from '../../../state/useSeat.ts';
import type { PresentDevice } from '../../../sync/Session.ts';
import { AvatarRow } from '../../../ui/AvatarRow.tsx';

/** More circles than this are a number. */
const MOST_SHOWN = 6;

/** The organisations that sit at one's table, where its people sit now. */
export function TablePresence() {
  const words = useWords();
  const formats = useFormats();
  const [seat] = useSeat();
  const table = useOwnTable();
  const here = useProjection(({ present, stage }) => orgsAt(present, seat.table, stage));
  const actors = useBoard((board) => board.actors);
  if (table === null) return null;
  const orgs = new Set(here.split(' ').map((id) => standsFor(id as ActorId, actors)));
  if (seat.org) orgs.add(standsFor(seat.org, actors));
  const people = [...orgs].flatMap((id) => actors.get(id) ?? []);
  const names = formats.list(people.map(({ name }) => name));
  const shown = people
    .slice(0, MOST_SHOWN)
    .map((actor) => ({ id: actor.id, initials: initials(actor) }));
  const more = people.length - shown.length;
  if (people.length === 0) return null;
  return (
    <AvatarRow
      label={words.board.atTable(table.here.name, names)}
      people={more > 0 ? [...shown, { id: 'more', initials: `+${more}` }] : shown}
    />
  );
}

/** The organisations at a table as one value: who comes and goes at others draws nothing here. */
function orgsAt(
  present: readonly PresentDevice[],
  table: TableId | null,
  stage: Stage | null,
): string {
  const tables = stage?.tables ?? [];
  const here = tableStandsFor(table, tables);
  const orgs = new Set<string>();
  for (const device of present) {
    if (device.org && tableStandsFor(device.table, tables) === here) orgs.add(device.org);
  }
  return [...orgs].join(' ');
}
