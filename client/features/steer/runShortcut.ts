import { nextPosition } from '#shared/domain/stage/plan.ts';
import type { RoundTerms } from '#shared/domain/stage/roundTerms.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { BarShortcut } from './barKeys.ts';
import { clockAction } from './clockAction.ts';
import { usualLength } from './phaseMinutes.ts';
import type { Steering } from './useSteering.ts';
import { commandOf, votingMove } from './votingMove.ts';

interface Terms {
  readonly stage: Stage;
  readonly now: number;
  readonly steering: Steering;
  readonly terms: RoundTerms;
}

const MINUTE = 60_000;

/** Does what the keys ask for; false when there was nothing to do, so that the press goes on to others. */
export function runShortcut(
  shortcut: BarShortcut,
  { stage, now, steering, terms }: Terms,
): boolean {
  switch (shortcut) {
    case 'nextPhase':
      return toNextPhase(stage, steering, terms);
    case 'undo': {
      const open = stage.undo !== null && stage.undo.until > now;
      if (open) steering.send({ type: 'undo' });
      return open;
    }
    case 'lock':
      steering.send({ type: 'lock', locked: !stage.locked });
      return true;
    case 'gather':
      steering.send({ type: 'gather', position: stage.position });
      return true;
    case 'minuteMore':
    case 'minuteLess':
      steering.send({ type: 'addTime', by: shortcut === 'minuteMore' ? MINUTE : -MINUTE });
      return true;
    case 'pauseOrResume': {
      const action = clockAction(stage.timer, now);
      const length = usualLength(stage);
      steering.send(
        action === 'start' ? { type: 'startTimer', length } : { type: `${action}Timer` },
      );
      return true;
    }
  }
}

/** Only within the step: what moves the room further is held, and so is what ends a voting. */
function toNextPhase(stage: Stage, steering: Steering, terms: RoundTerms): boolean {
  const { position } = stage;
  const next = nextPosition(stage);
  const staysInStep =
    position.kind === 'step' && next?.kind === 'step' && next.step === position.step;
  const plain = staysInStep ? ({ position: next, voting: null } as const) : null;
  const move = votingMove(stage, next) ?? plain;
  const command = move && move.voting !== 'closes' ? commandOf(move, stage, terms) : null;
  if (command) steering.send(command);
  return command !== null;
}
