import type { PhaseId } from '#shared/domain/stage/phases.ts';
import type { Position } from '#shared/domain/stage/stage.ts';

/** What the clock is set to before somebody changes it: how long each phase took in the source's full day. */
const MINUTES: Readonly<Record<PhaseId, number>> = {
  listen: 5,
  write: 5,
  show: 5,
  group: 10,
  vote: 5,
  choose: 10,
};

const MINUTE = 60_000;

export const usualLength = (position: Position): number =>
  (position.kind === 'step' ? MINUTES[position.phase] : 5) * MINUTE;
