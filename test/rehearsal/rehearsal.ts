import { loadavg } from 'node:os';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { Delays } from './Delays.ts';
import { createDay, type Day, openDay } from './day.ts';
import { endDay } from './ending.ts';
import { Hall } from './Hall.ts';
import type { Options } from './options.ts';
import { playDay, type Tell } from './play.ts';
import { practiseDay } from './practise.ts';
import { leaveCoreToRelay, OwnRelay } from './Relay.ts';
import { faultsOf, type Report, spreadOf } from './report.ts';

/** Plays a whole day and tells how it went. `asked`: stops a practice before its day is closed. */
export async function rehearse(
  given: Options,
  tell: Tell,
  asked?: AbortSignal,
): Promise<Result<Report, string>> {
  const relay = given.url === null ? await OwnRelay.start() : null;
  const day = relay ? await createDay(relay.url, given) : await openDay(given.url ?? '');
  if (!day.ok) {
    await relay?.stop();
    return fail(day.problem);
  }
  const practise = given.practise || day.value.role === 'facilitator';
  // A day that nobody steers by hand has no report before its end.
  if (!practise) asked?.addEventListener('abort', () => process.exit(130));
  const hall = new Hall(day.value, relay, { ...given, practise });
  try {
    return ok(await play(hall, tell, asked));
  } finally {
    await hall.close();
    await relay?.stop();
  }
}

async function play(hall: Hall, tell: Tell, asked?: AbortSignal): Promise<Report> {
  const { relay, options } = hall;
  const { url: _, json: __, ...told } = options;
  const hasOwnCore = relay?.isPinned === true && leaveCoreToRelay();
  const began = performance.now();
  const rounds = options.practise
    ? await practiseDay(hall, tell, asked)
    : await playDay(hall, tell);
  const ending = await endDay(hall);
  return {
    options: { ...told, tables: tablesOf(hall.day, options) },
    seconds: (performance.now() - began) / 1000,
    rounds,
    ending,
    delay: spreadOf(hall.probe?.delays ?? new Delays()),
    returns: spreadOf(hall.returns),
    restarts: spreadOf(hall.restarts),
    timers: spreadOf(hall.clocks),
    refusals: hall.refusals,
    relay: relay && { ...relay.figures(), hasOwnCore },
    phones: processorSeconds(),
    load: loadavg()[0] ?? 0,
    faults: [...hall.faults, ...faultsOf(ending, rounds, options.practise)],
  };
}

const tablesOf = ({ stage }: Day, { tables }: Options): number =>
  Math.min(tables, stage.tables.length);

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
