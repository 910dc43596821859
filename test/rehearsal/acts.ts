import type { PhaseId } from '#shared/domain/stage/phases.ts';
import type { Position } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { chanceFrom } from '../support/chance.ts';
import type { Person } from './people.ts';

export type What =
  | 'hope'
  | 'write'
  | 'rewrite'
  | 'throwAway'
  | 'done'
  | 'help'
  | 'lift'
  | 'sew'
  | 'move'
  | 'type'
  | 'promise'
  | 'owner'
  | 'rate';

/** Something that somebody does. `at`: when in the phase, 0 to 1; `pick`: chance for what it is done to. */
export interface Act {
  readonly at: number;
  readonly what: What;
  readonly pick: number;
}

/** How likely each act is for anybody, and for the one at the table's laptop; above 1: so many times. */
type Habits = Readonly<Partial<Record<What, number>>>;

const IN_LOBBY: Habits = { hope: 0.8 };
/** Not everybody answers on the way out. */
const ON_LEAVING: Habits = { rate: 0.8 };
const IN_PHASE: Readonly<Record<PhaseId, { readonly anybody: Habits; readonly host: Habits }>> = {
  listen: { anybody: {}, host: {} },
  write: { anybody: { write: 1.2, rewrite: 0.2, throwAway: 0.05 }, host: { done: 1 } },
  show: { anybody: { write: 0.15, type: 0.05 }, host: { help: 0.2 } },
  group: { anybody: { move: 0.2, type: 0.1, write: 0.1 }, host: { sew: 2, lift: 2 } },
  vote: { anybody: {}, host: {} },
  choose: { anybody: { type: 0.05 }, host: { owner: 2, promise: 1 } },
};

/** What somebody does in a phase of a step, or in the lobby: the same for the same seed. `visit`: how many times the room has been there. */
export function actsIn(
  seed: number,
  person: Person,
  position: Position,
  visit: number,
): readonly Act[] {
  const chance = chanceFrom(mix(seed, person.number, nameOf(position), visit));
  const habits = habitsIn(position, person.isHost);
  const acts = Object.entries(habits).flatMap(([what, often = 0]) => {
    const times = Math.floor(often) + (chance() < often % 1 ? 1 : 0);
    return Array.from({ length: times }, () => ({
      what: what as What,
      // Nobody begins before having looked; what one says of others' cards comes last.
      at: what === 'done' ? 0.9 : 0.05 + 0.8 * chance(),
      pick: chance(),
    }));
  });
  return acts.sort((one, other) => one.at - other.at);
}

function habitsIn(position: Position, isHost: boolean): Habits {
  if (position.kind === 'lobby') return IN_LOBBY;
  if (position.kind === 'closed') return ON_LEAVING;
  if (position.kind !== 'step') return {};
  const { anybody, host } = IN_PHASE[position.phase];
  return isHost ? { ...anybody, ...host } : anybody;
}

export const nameOf = (position: Position): string =>
  position.kind === 'step' ? `${position.step}/${position.phase}` : position.kind;

/** Of a plan's minutes for a step. */
const SHARES: Readonly<Record<PhaseId, number>> = {
  listen: 0.1,
  write: 0.35,
  show: 0.12,
  group: 0.25,
  vote: 0.18,
  choose: 0.1,
};

interface Planned {
  readonly step: StepId;
  readonly minutes: number;
  readonly phases: readonly PhaseId[];
}

/** How long the room stays in a phase, ms at the day's own pace. */
export function lengthOf(plan: readonly Planned[], position: Position): number {
  if (position.kind !== 'step') return LOBBY_MINUTES * 60_000;
  const item = plan.find(({ step }) => step === position.step);
  if (!item) return 60_000;
  const all = item.phases.reduce((sum, phase) => sum + SHARES[phase], 0);
  return (item.minutes * 60_000 * SHARES[position.phase]) / (all || 1);
}

const LOBBY_MINUTES = 6;

/** One number of several, for a chance of its own. */
export function mix(...parts: readonly (number | string)[]): number {
  let mixed = 2_166_136_261;
  for (const letter of parts.join('/')) {
    mixed = Math.imul(mixed ^ letter.charCodeAt(0), 16_777_619);
  }
  return mixed >>> 0;
}
