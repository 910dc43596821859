import { setTimeout as pause } from 'node:timers/promises';
import type { PhaseId } from '#shared/domain/stage/phases.ts';
import type { Hall } from './Hall.ts';

/** Something that befalls the hall while the room is in a phase. */
export interface Moment {
  /** Which step of the day, from 0. */
  readonly step: number;
  readonly phase: PhaseId;
  /** 0 to 1 of the phase. */
  readonly at: number;
  readonly happens: (hall: Hall) => unknown;
}

/** Lets a while pass, with what happens in it; something that takes longer moves what comes after. */
export async function passThrough(
  hall: Hall,
  length: number,
  moments: readonly Pick<Moment, 'at' | 'happens'>[],
): Promise<void> {
  const began = performance.now();
  const untilShare = (share: number) =>
    pause(Math.max(0, share * length - (performance.now() - began)));
  for (const { at, happens } of [...moments].sort((one, other) => one.at - other.at)) {
    await untilShare(at);
    await happens(hall);
  }
  await untilShare(1);
}
