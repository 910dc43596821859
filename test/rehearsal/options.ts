import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { MOST_TABLES } from '#shared/domain/table.ts';

export interface Options {
  readonly people: number;
  readonly tables: number;
  readonly seed: number;
  /** How many times faster than a real day. */
  readonly pace: number;
  /** An organiser's or facilitator's link to a day on a running relay; null: a relay of our own. */
  readonly url: string | null;
  /** A living facilitator steers; the people follow. */
  readonly practise: boolean;
  /** Nobody loses contact, no phone dies, the relay is left alone. */
  readonly calm: boolean;
  /** Minutes of each step, where they are not to be those of the plan. */
  readonly minutes: number | null;
  readonly json: boolean;
}

export const USAGE = `npm run rehearse -- [options]

Plays a whole day with simulated people and their devices, and tells what was lost.

  --people 120     how many come
  --tables 16      how many tables they sit at
  --seed 7         the same seed is the same day
  --pace 20        how many times faster than a real day
  --minutes 10     for each step, instead of what the plan says
  --calm           nobody loses contact and no phone dies
  --url <link>     an organiser’s or facilitator’s link: play on a relay that is running
  --practise       you steer and the people follow; so it is also with a facilitator’s link
  --json           the report as JSON

Without a link a relay is started for the rehearsal and thrown away after it.
It ends with 1 when something was lost, doubled or counted wrongly; never because of time.
`;

/** Reads the command line. A problem is one sentence. */
export function readOptions(args: readonly string[]): Result<Options, string> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        people: { type: 'string', default: '120' },
        tables: { type: 'string', default: '16' },
        seed: { type: 'string', default: '7' },
        pace: { type: 'string' },
        minutes: { type: 'string' },
        url: { type: 'string' },
        practise: { type: 'boolean', default: false },
        calm: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const { url = null, practise, calm, json } = values;
    const options = {
      people: Number(values.people),
      tables: Number(values.tables),
      seed: Number(values.seed),
      pace: Number(values.pace ?? (practise ? '1' : '20')),
      minutes: values.minutes === undefined ? null : Number(values.minutes),
      url,
      practise,
      calm,
      json,
    };
    const problem = problemOf(options);
    return problem === null ? ok(options) : fail(problem);
  } catch (fault) {
    return fail(fault instanceof Error ? fault.message : String(fault)); // parseArgs tells by throwing
  }
}

function problemOf({ people, tables, seed, pace, minutes, url, practise }: Options): string | null {
  const isWhole = (value: number, most: number) =>
    Number.isInteger(value) && value >= 1 && value <= most;
  if (!isWhole(tables, MOST_TABLES)) return `--tables is a whole number from 1 to ${MOST_TABLES}.`;
  if (!isWhole(people, 500) || people < tables)
    return '--people is a whole number up to 500, and at least one for each table.';
  if (!Number.isInteger(seed)) return '--seed is a whole number.';
  if (!(pace >= 0.1 && pace <= 10_000)) return '--pace is a number from 0.1 to 10000.';
  if (minutes !== null && !isWhole(minutes, 480))
    return '--minutes is a whole number from 1 to 480.';
  if (practise && url === null) return '--practise needs --url: a link to the day that you steer.';
  return null;
}
