import type { Lang } from '#shared/domain/lang.ts';
import type { Mark } from '#shared/domain/mark.ts';
import { PHASE_NAMES } from '#shared/domain/stage/phases.ts';
import type { Position, Stage } from '#shared/domain/stage/stage.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import type { Words } from '../../i18n/words.ts';

type Spoken = Pick<Words, 'marks' | 'common'>;

/** `Steg 2, Gruppera`, or where the day is outside its steps. */
export function placeText(
  position: Position,
  plan: Stage['plan'],
  { marks, common }: Spoken,
  lang: Lang,
): string {
  if (position.kind !== 'step') return marks[position.kind];
  return `${stepText(position.step, plan, common, lang)}, ${PHASE_NAMES[position.phase][lang]}`;
}

/** `Steg 2, medan ni skrev`: between two phases. */
export function markText(mark: Mark, plan: Stage['plan'], words: Spoken, lang: Lang): string {
  const { position, why } = mark;
  if (why === 'phase' || position.kind !== 'step') return placeText(position, plan, words, lang);
  const step = stepText(position.step, plan, words.common, lang);
  return `${step}, ${words.marks.whileWriting}`;
}

function stepText(
  step: Extract<Position, { kind: 'step' }>['step'],
  plan: Stage['plan'],
  common: Words['common'],
  lang: Lang,
): string {
  const number = plan.findIndex((item) => item.step === step) + 1;
  return number > 0 ? common.stepShort(number) : STEP_NAMES[step][lang];
}
