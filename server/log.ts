import { createHmac, randomBytes } from 'node:crypto';
import { destination, pino } from 'pino';
import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Config } from './config.ts';

/** Everything that is ever logged, and how loud. */
const EVENTS = {
  listening: 'info',
  stopping: 'info',
  stopped: 'info',
  storeFailing: 'error',
  storeWorking: 'info',
  roomOpened: 'debug',
  roomClosed: 'debug',
  roomBroke: 'error',
  crashed: 'fatal',
  refused: 'warn',
  letGo: 'info',
  requestFailed: 'error',
  expired: 'info',
  clockJumped: 'warn',
} as const;

export type LogEvent = keyof typeof EVENTS;

declare const tagged: unique symbol;
/** Tells workshops apart within one run of the process, and leads nowhere. */
export type WorkshopTag = string & { readonly [tagged]: 'workshop' };
/** Kind and place of a fault. Never its message, which may quote what somebody wrote. */
export type FaultTag = string & { readonly [tagged]: 'fault' };

/**
 * What a line may hold. Texts, secrets, keys and ids have no field here and no type that fits one,
 * so they cannot reach a log by mistake.
 */
export interface Facts {
  readonly workshop?: WorkshopTag;
  readonly fault?: FaultTag;
  readonly rule?: Lowercase<string>;
  readonly code?: number;
  readonly count?: number;
  readonly ms?: number;
}

export interface Log {
  write(event: LogEvent, facts?: Facts): void;
}

export function openLog(level: Config['logLevel']): Log {
  const to = destination({ fd: 1, sync: true });
  // What cannot be logged, on a full disk for one, must not end the relay.
  to.on('error', () => undefined);
  const out = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, to);
  return { write: (event, facts = {}) => out[EVENTS[event]]({ event, ...facts }) };
}

const salt = randomBytes(16);

export function tagWorkshop(id: WorkshopId): WorkshopTag {
  return createHmac('sha256', salt).update(id).digest('hex').slice(0, 8) as WorkshopTag;
}

/** `Error ENOSPC at append (board.ts:41:12)`: class, code and the nearest frame of our own. */
export function tagFault(fault: unknown): FaultTag {
  if (!(fault instanceof Error)) return typeof fault as FaultTag;
  const code = 'errcode' in fault ? fault.errcode : 'code' in fault ? fault.code : '';
  const frame = fault.stack?.split('\n').find((line) => /^\s+at .*\/(server|shared)\//.test(line));
  const place = frame?.trim().replace(/\(?(?:file:\/\/)?\/.*\//, '(') ?? '';
  return `${fault.name} ${String(code)} ${place}`.trim() as FaultTag;
}
