import { openRound } from '#shared/domain/stage/ballot.ts';
import { nameOf } from './acts.ts';
import type { Hall } from './Hall.ts';
import { waitUntil } from './patience.ts';
import type { Tell } from './play.ts';
import type { Report } from './report.ts';

const ARRIVAL_MS = 60_000;
const FOR_EVER = Number.POSITIVE_INFINITY;

/**
 * The people come and then follow whoever steers, in the time that the timer gives them, until the day is closed or
 * the rehearsal is stopped. Somebody's phone dies and a table loses its wifi, as on any day, unless all is to be calm.
 */
export async function practiseDay(
  hall: Hall,
  tell: Tell,
  asked?: AbortSignal,
): Promise<Report['rounds']> {
  const { chair, options } = hall;
  await hall.openStaff();
  await hall.arrive(hall.people, ARRIVAL_MS / options.pace);
  tell(hall, nameOf(chair.stage.position));
  let where = nameOf(chair.stage.position);
  const unfollow = chair.session.stage.subscribe(() => {
    const now = nameOf(chair.stage.position);
    if (now === where) return;
    where = now;
    tell(hall, now);
    if (!options.calm && now.endsWith('write')) void disturb(hall);
  });
  await waitUntil(
    () => asked?.aborted === true || chair.stage.position.kind === 'closed',
    FOR_EVER,
  );
  unfollow();
  await waitUntil(() => openRound(chair.stage) === null || asked?.aborted === true);
  return [];
}

/** A phone dies for a while, and one table has no wifi. */
async function disturb(hall: Hall): Promise<void> {
  const length = hall.lengthOf(hall.chair.stage, hall.chair.stage.position);
  const table = hall.day.stage.tables.at(-1)?.id;
  const lost = table ? hall.atTable(table) : [];
  for (const { device } of lost) device.network.down();
  const dying = hall.phones.find(({ person, session }) => person.fate === 'returns' && session);
  await dying?.die();
  setTimeout(() => {
    for (const { device } of lost) device.network.up();
    void dying?.open();
  }, length / 2);
}
