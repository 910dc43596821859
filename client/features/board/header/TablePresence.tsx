import { initials, standsFor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { useFormats, useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { useSeat } from '../../../state/useSeat.ts';
import { useStage } from '../../../state/useStage.ts';
import type { PresentDevice } from '../../../sync/Session.ts';
import { AvatarRow } from '../../../ui/AvatarRow.tsx';
import styles from './TablePresence.module.css';

/** More circles than this are a number. */
const MOST_SHOWN = 6;

/** "Bord 4" and the organisations that sit there. */
export function TablePresence() {
  const words = useWords();
  const formats = useFormats();
  const [seat] = useSeat();
  const here = useProjection(({ present }) => orgsAt(present, seat.table));
  const actors = useBoard((board) => board.actors);
  const table = useStage((stage) => stage.tables.find(({ id }) => id === seat.table)?.name ?? null);
  if (table === null) return null;
  const orgs = new Set(here.split(' ').map((id) => standsFor(id as ActorId, actors)));
  if (seat.org) orgs.add(standsFor(seat.org, actors));
  const people = [...orgs].flatMap((id) => actors.get(id) ?? []);
  const names = formats.list(people.map(({ name }) => name));
  const shown = people
    .slice(0, MOST_SHOWN)
    .map((actor) => ({ id: actor.id, initials: initials(actor) }));
  const more = people.length - shown.length;
  return (
    <span className={styles.table}>
      {words.common.table(table)}
      {people.length > 0 && (
        <AvatarRow
          label={words.board.atTable(table, names)}
          people={more > 0 ? [...shown, { id: 'more', initials: `+${more}` }] : shown}
        />
      )}
    </span>
  );
}

/** The organisations at a table as one value: who comes and goes at others draws nothing here. */
function orgsAt(present: readonly PresentDevice[], table: string | null): string {
  const orgs = new Set<string>();
  for (const device of present) if (device.table === table && device.org) orgs.add(device.org);
  return [...orgs].join(' ');
}
