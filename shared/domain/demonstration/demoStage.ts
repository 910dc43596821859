import type { Lang } from '../lang.ts';
import { WORK_REHABILITATION_CASE } from '../prompts/workRehabilitationCase.ts';
import { newStage } from '../stage/newStage.ts';
import type { Round, Stage } from '../stage/stage.ts';
import { DEMO_SEATS, DEMO_STEPS, DEMO_TABLES, DEMO_TITLE } from './demonstration.ts';

/** Whoever begins late in the evening has at least this long, ms. */
const LEAST_MS = 4 * 3_600_000;

/**
 * Half way through: two steps are done, the third lies shown and is to be grouped, and the next press after that
 * begins a step. Gone at the first midnight (UTC) that leaves time to try. `now`: relay clock, ms.
 */
export function demoStage(lang: Lang, rounds: readonly Round[], now: number): Stage {
  const day = { title: DEMO_TITLE[lang], lang, tables: DEMO_TABLES, seats: DEMO_SEATS };
  const stage = newStage(day, now);
  const last = new Date(now + LEAST_MS).toISOString().slice(0, 10);
  return {
    ...stage,
    practice: true,
    caseText: WORK_REHABILITATION_CASE.text[lang],
    deleteOn: last,
    plan: stage.plan.map((item) =>
      item.step === 'relationTailoring' ? { ...item, phases: ['write', 'show', 'group'] } : item,
    ),
    position: { kind: 'step', step: 'relationTailoring', phase: 'group' },
    shown: DEMO_STEPS.map(({ step }) => step),
    rounds: [...rounds],
  };
}
