import type { Lang } from '#shared/domain/lang.ts';
import { STEP_TEXTS } from '#shared/domain/prompts/stepTexts.ts';
import { PHASE_NAMES } from '#shared/domain/stage/phases.ts';
import type { Position, Stage } from '#shared/domain/stage/stage.ts';
import type { Words } from '../../i18n/words.ts';

export interface ScreenText {
  /** Read from the back row: the question, or what the room is here for. */
  readonly prompt: string;
  readonly phase: string | null;
  readonly help: string;
}

export function screenText(stage: Stage, words: Words['projector'], lang: Lang): ScreenText {
  const { position } = stage;
  switch (position.kind) {
    case 'lobby':
      return { prompt: stage.title, phase: words.welcome, help: '' };
    case 'closed':
      return { prompt: stage.title, phase: words.closed, help: words.closedHelp };
    case 'followUp':
      return { prompt: stage.title, phase: words.followUp, help: words.followUpHelp };
    case 'step': {
      const own = stage.plan.find(({ step }) => step === position.step)?.question?.trim();
      return {
        prompt: own || STEP_TEXTS[position.step].question[lang],
        phase: PHASE_NAMES[position.phase][lang],
        help: helpIn(stage, position, words),
      };
    }
  }
}

type InStep = Extract<Position, { kind: 'step' }>;

function helpIn(stage: Stage, { step, phase }: InStep, words: Words['projector']): string {
  if (stage.steering !== 'common') return words.ownPace;
  return phase === 'write' && stage.shown.includes(step) ? words.writeShown : words.help[phase];
}

/** A long question is set smaller, and never below what the back row can read. */
export const promptSize = (prompt: string): 'large' | 'medium' | 'small' =>
  prompt.length <= 80 ? 'large' : prompt.length <= 150 ? 'medium' : 'small';
