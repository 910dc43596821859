import { PHASES } from './stage/phases.ts';
import type { Stage } from './stage/stage.ts';
import type { StepId } from './steps.ts';

/** What whoever leads for the first time does, in order. Each is ticked by having been done. */
export const FIRST_RUN_TASKS = ['code', 'arrival', 'write', 'show', 'onward'] as const;
export type FirstRunTask = (typeof FIRST_RUN_TASKS)[number];

export interface FirstRun {
  /** Steps that had been shown when it began: those do not count. */
  readonly shown: readonly StepId[];
  readonly done: readonly FirstRunTask[];
}

export interface RoomNow {
  readonly stage: Pick<Stage, 'position' | 'shown'>;
  /** How many have come to the tables. */
  readonly devices: number;
  /** Whether the code has been put on a screen from here. */
  readonly codeShown: boolean;
}

export const beginFirstRun = ({ shown }: Pick<Stage, 'shown'>): FirstRun => ({ shown, done: [] });

/** The same one when nothing more has been done. What is done stays done. */
export function advance(run: FirstRun, now: RoomNow): FirstRun {
  const done = FIRST_RUN_TASKS.filter((task) => run.done.includes(task) || IS_DONE[task](run, now));
  return done.length === run.done.length ? run : { ...run, done };
}

const IS_DONE: Readonly<Record<FirstRunTask, (run: FirstRun, now: RoomNow) => boolean>> = {
  // Who has come in has seen the code, wherever it stood.
  code: (_, { codeShown, devices }) => codeShown || devices > 0,
  arrival: (_, { devices }) => devices > 0,
  write: (run, { stage }) => hasShown(run, stage) || isWriting(run, stage),
  show: (run, { stage }) => hasShown(run, stage),
  onward: (run, { stage }) => hasShown(run, stage) && isPastShowing(stage),
};

const hasShown = ({ shown }: FirstRun, stage: RoomNow['stage']): boolean =>
  stage.shown.some((step) => !shown.includes(step));

const isWriting = ({ shown }: FirstRun, { position }: RoomNow['stage']): boolean =>
  position.kind === 'step' && position.phase === 'write' && !shown.includes(position.step);

function isPastShowing({ position, shown }: RoomNow['stage']): boolean {
  if (position.kind !== 'step' || !shown.includes(position.step)) return true;
  return PHASES.indexOf(position.phase) > PHASES.indexOf('show');
}
