import type { Stage } from '#shared/domain/stage/stage.ts';
import { timeLeft } from '#shared/domain/stage/timer.ts';
import { STEP_NAMES, type StepId } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useRelayTime } from '../../../state/useRelayTime.ts';
import { useStageHere } from '../../../state/useStageHere.ts';
import { Thread, type ThreadItem } from '../../../ui/Thread.tsx';
import { useScreenActions } from '../screen/screenContext.ts';
import { useViewedStep } from '../screen/useViewedStep.ts';
import { dayPlan } from '../screen/viewedStep.ts';

/** The needle moves this often, ms. */
const MOVES_MS = 10_000;

/** The day as a thread. One may look at any step; the room stays where the needle is. */
export function StepThread() {
  const words = useWords().common;
  const lang = useLang();
  const screen = useScreenActions();
  const stage = useStageHere();
  const now = useRelayTime(MOVES_MS);
  const { step, room } = useViewedStep();
  const plan = dayPlan(stage);
  const items = plan.map(
    (id): ThreadItem => ({
      id,
      name: STEP_NAMES[id][lang],
      state: stepState(stage, plan, id),
      viewed: id === step && id !== room,
      onPick: () => screen.look(id === room ? null : id),
    }),
  );
  return (
    <Thread
      items={items}
      label={words.day}
      doneLabel={words.stepDone}
      progress={stage ? progressOf(stage, now) : undefined}
    />
  );
}

export function stepState(
  stage: Stage | null,
  plan: readonly StepId[],
  step: StepId,
): ThreadItem['state'] {
  const position = stage?.position ?? { kind: 'lobby' };
  if (position.kind === 'lobby') return 'left';
  if (position.kind !== 'step') return 'done';
  const by = plan.indexOf(step) - plan.indexOf(position.step);
  if (by === 0) return 'now';
  return by < 0 ? 'done' : 'left';
}

/** How far into its step the room is: by the phases gone, and by the time of the present one. */
function progressOf({ position, plan, timer }: Stage, now: number): number {
  if (position.kind !== 'step') return 0;
  const phases = plan.find((item) => item.step === position.step)?.phases ?? [];
  const gone = Math.max(0, phases.indexOf(position.phase));
  const left = timeLeft(timer, now);
  const within =
    timer.state === 'off' || left === null || timer.length === 0 ? 0.5 : 1 - left / timer.length;
  return (gone + Math.min(1, Math.max(0, within))) / Math.max(1, phases.length);
}
