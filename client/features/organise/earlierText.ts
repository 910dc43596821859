import type { Stage } from '#shared/domain/stage/stage.ts';
import type { Words } from '../../i18n/words.ts';
import type { ApiProblem } from '../../sync/api.ts';

/** What of an earlier workshop comes along, each part once. */
export function whatComes(stage: Stage, { earlier }: Words): readonly string[] {
  const { breaks, caseText, plan, rules, tables } = stage;
  return [
    earlier.tables(tables.length),
    earlier.steps(plan.length),
    ...(breaks.length > 0 ? [earlier.breaks(breaks.length)] : []),
    ...(rules ? [earlier.rules] : []),
    ...(caseText.trim() ? [earlier.case] : []),
  ];
}

export function earlierProblemText(problem: ApiProblem, { earlier }: Words): string {
  if (problem === 'gone') return earlier.gone;
  return problem === 'network' || problem === 'unavailable' ? earlier.unknown : earlier.refused;
}
