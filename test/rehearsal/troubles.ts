import { setTimeout as pause } from 'node:timers/promises';
import type { TableId } from '#shared/domain/ids.ts';
import { forgeBallots, forgeCommands } from './attempts.ts';
import { cutWholeHall, killRelay } from './contact.ts';
import type { Hall } from './Hall.ts';
import type { Moment } from './moments.ts';
import { waitUntil } from './patience.ts';
import type { Fate } from './people.ts';
import { lateVoter } from './voters.ts';

/** What befalls a day, each thing where it hurts. With fewer steps than five, less of it. */
export const TROUBLES: readonly Moment[] = [
  { step: 0, phase: 'write', at: 0.2, happens: peopleComeLate },
  { step: 0, phase: 'write', at: 0.5, happens: killRelay },
  {
    step: 0,
    phase: 'write',
    at: 0.9,
    happens: (hall) => forFate(hall, 'sleeps', (one) => one.sleep()),
  },
  {
    step: 0,
    phase: 'group',
    at: 0.3,
    happens: (hall) => forFate(hall, 'sleeps', (one) => one.wake()),
  },
  { step: 0, phase: 'vote', at: 0.4, happens: ({ chair }) => chair.main.shut() },
  { step: 0, phase: 'choose', at: 0.3, happens: ({ chair }) => chair.main.open() },
  { step: 1, phase: 'write', at: 0.3, happens: (hall) => wifi(hall, 'down', lostTables(hall)) },
  {
    step: 1,
    phase: 'write',
    at: 0.6,
    happens: (hall) => forFate(hall, 'returns', (one) => one.die()),
  },
  {
    step: 1,
    phase: 'show',
    at: 0.5,
    happens: (hall) => forFate(hall, 'returns', (one) => one.open()),
  },
  {
    step: 1,
    phase: 'group',
    at: 0.4,
    happens: (hall) => forFate(hall, 'dies', (one) => one.dieForGood()),
  },
  { step: 1, phase: 'group', at: 0.5, happens: killRelay },
  { step: 1, phase: 'vote', at: 0.2, happens: (hall) => wifi(hall, 'up', lostTables(hall)) },
  { step: 1, phase: 'vote', at: 0.5, happens: lateVoter },
  { step: 2, phase: 'write', at: 0.3, happens: (hall) => wifi(hall, 'down', [merging(hall).from]) },
  { step: 2, phase: 'write', at: 0.6, happens: mergeTable },
  { step: 2, phase: 'show', at: 0.3, happens: (hall) => wifi(hall, 'up', [merging(hall).from]) },
  { step: 2, phase: 'show', at: 0.6, happens: cutWholeHall },
  { step: 2, phase: 'group', at: 0.4, happens: (hall) => lock(hall, true) },
  { step: 2, phase: 'group', at: 0.6, happens: (hall) => lock(hall, false) },
  { step: 2, phase: 'vote', at: 0.5, happens: killRelay },
  { step: 3, phase: 'write', at: 0.05, happens: splitTable },
  { step: 3, phase: 'write', at: 0.1, happens: goByThemselves },
  { step: 3, phase: 'write', at: 0.7, happens: showAtTables },
  { step: 3, phase: 'show', at: 0.5, happens: killRelay },
  { step: 3, phase: 'group', at: 0.1, happens: gather },
  { step: 3, phase: 'group', at: 0.3, happens: forgeCommands },
  { step: 3, phase: 'vote', at: 0.5, happens: forgeBallots },
  // Nobody writes here: what a hall at rest needs. The two others fall where all write twenty times as fast as people do.
  { step: 3, phase: 'choose', at: 0.5, happens: cutWholeHall },
  { step: 4, phase: 'group', at: 0.5, happens: cutWholeHall },
  { step: 4, phase: 'choose', at: 0.5, happens: killRelay },
];

/** Some seconds of a real day, at whatever pace. */
const WITHIN_MS = 60_000;

async function peopleComeLate(hall: Hall): Promise<void> {
  const late = hall.people.filter(({ fate }) => fate === 'late');
  await hall.arrive(late, WITHIN_MS / hall.options.pace);
}

async function forFate(
  hall: Hall,
  fate: Fate,
  does: (phone: Hall['phones'][number]) => Promise<void> | void,
): Promise<void> {
  const meant = hall.phones.filter(({ person, isGone }) => person.fate === fate && !isGone);
  await Promise.all(meant.map(does));
}

/** Two whole tables, if there are enough of them. */
const lostTables = ({ day }: Hall): readonly TableId[] =>
  day.stage.tables
    .slice(-2, -1)
    .concat(day.stage.tables.slice(-3, -2))
    .map(({ id }) => id);

function wifi(hall: Hall, way: 'down' | 'up', tables: readonly TableId[]): void {
  for (const table of tables) {
    for (const { device, session } of hall.atTable(table)) if (session) device.network[way]();
  }
}

/** The last table sits down at the first. */
function merging({ day }: Hall): { readonly from: TableId; readonly into: TableId } {
  const [first, last] = [day.stage.tables[0], day.stage.tables.at(-1)];
  if (!first || !last) throw new Error('the day has no tables');
  return { from: last.id, into: first.id };
}

async function mergeTable(hall: Hall): Promise<void> {
  const { from, into } = merging(hall);
  if (from === into) return;
  await hall.chair.give({ type: 'mergeTables', from, into }, ({ tables }) =>
    tables.some(({ id, mergedInto }) => id === from && mergedInto === into),
  );
  hall.merged.set(from, into);
}

async function splitTable(hall: Hall): Promise<void> {
  const { from, into } = merging(hall);
  if (from === into) return;
  await hall.chair.give({ type: 'splitTable', table: from }, ({ tables }) =>
    tables.every(({ mergedInto }) => mergedInto === null),
  );
  hall.merged.delete(from);
}

async function lock({ chair }: Hall, locked: boolean): Promise<void> {
  await chair.give({ type: 'lock', locked }, (stage) => stage.locked === locked);
}

async function goByThemselves({ chair }: Hall): Promise<void> {
  await chair.give(
    { type: 'steerBy', steering: 'perTable' },
    (stage) => stage.steering === 'perTable',
  );
}

/** Every other table shows its cards before the room does. */
async function showAtTables(hall: Hall): Promise<void> {
  const { position } = hall.chair.stage;
  if (position.kind !== 'step') return;
  const hosts = hall.phones.filter(({ person }) => person.isHost && person.number % 2 === 1);
  await Promise.all(
    hosts.map(async ({ session, person }) => {
      const next = { ...position, phase: 'show' } as const;
      const told = await session?.command({ type: 'goTo', position: next, table: person.table });
      if (told && !told.ok) hall.faults.push(`a table could not go by itself: ${told.problem}`);
    }),
  );
  await pause(0);
}

async function gather({ chair }: Hall): Promise<void> {
  const { position } = chair.stage;
  await chair.give({ type: 'gather', position }, (stage) => stage.steering === 'common');
  await waitUntil(() => chair.stage.tables.every((table) => table.position === null));
}
