import type { Lang, Localized } from '../lang.ts';
import { STEPS, type StepId } from '../steps.ts';
import type { PhaseId } from './phases.ts';
import type { Break, PlanStep, Steering } from './stage.ts';

/** *Uppifrån*, *Nedifrån*, *Världskafé*, *Kort*. */
export const PRESETS = ['topDown', 'bottomUp', 'worldCafe', 'short'] as const;
export type Preset = (typeof PRESETS)[number];

export const PRESET_NAMES: Readonly<Record<Preset, Localized>> = {
  topDown: { sv: 'Uppifrån', en: 'From the top', da: 'Oppefra' },
  bottomUp: { sv: 'Nedifrån', en: 'From below', da: 'Nedefra' },
  worldCafe: { sv: 'Världskafé', en: 'World café', da: 'Verdenscafé' },
  short: { sv: 'Kort', en: 'Short', da: 'Kort' },
};

export interface PresetDay {
  readonly plan: PlanStep[];
  readonly breaks: Break[];
  readonly steering: Steering;
}

const ALL_PHASES: readonly PhaseId[] = ['write', 'show', 'group', 'vote', 'choose'];
/** Where nobody votes. */
const WITHOUT_VOTE: readonly PhaseId[] = ['write', 'show', 'group', 'choose'];

/** Minutes of each step in the source's full day. */
const FULL_DAY: Readonly<Record<StepId, number>> = {
  valueVision: 25,
  systemKnowledge: 40,
  relationTailoring: 35,
  stakeholders: 30,
  perspectives: 25,
};
/** One round at a station. */
const CAFE_MINUTES = 20;

const COFFEE: Localized = { sv: 'Fika', en: 'Coffee', da: 'Kaffepause' };
const LUNCH: Localized = { sv: 'Lunch', en: 'Lunch', da: 'Frokost' };

/** A whole day as it is usually run; `lang`: of the names of its breaks, which are then the organiser's to change. */
export function presetDay(preset: Preset, lang: Lang): PresetDay {
  switch (preset) {
    case 'topDown':
      return wholeDay(STEPS, lang);
    case 'bottomUp':
      return wholeDay([...STEPS].reverse(), lang);
    case 'worldCafe': {
      const plan = STEPS.map((step) => item(step, CAFE_MINUTES, ALL_PHASES));
      return { plan, breaks: [], steering: 'perTable' };
    }
    case 'short': {
      // Strategies are worked out where the actors are: the step that asks who must do something.
      const plan = [
        item('systemKnowledge', 25, WITHOUT_VOTE),
        item('relationTailoring', 20, WITHOUT_VOTE),
        item('stakeholders', 25, WITHOUT_VOTE),
      ];
      return { plan, breaks: [], steering: 'common' };
    }
  }
}

/** Five steps in the given order, with coffee, lunch and coffee between them. */
function wholeDay(steps: readonly StepId[], lang: Lang): PresetDay {
  const pause = (index: number, name: Localized, minutes: number): Break[] => {
    const after = steps[index];
    return after ? [{ after, name: name[lang], minutes, startsAt: null }] : [];
  };
  return {
    plan: steps.map((step) => item(step, FULL_DAY[step], ALL_PHASES)),
    breaks: [...pause(0, COFFEE, 20), ...pause(1, LUNCH, 60), ...pause(3, COFFEE, 20)],
    steering: 'common',
  };
}

const item = (step: StepId, minutes: number, phases: readonly PhaseId[]): PlanStep => ({
  step,
  minutes,
  phases: [...phases],
  question: null,
  startsAt: null,
});
