import type { Words } from '../../i18n/words.ts';
import type { ApiProblem } from '../../sync/api.ts';

/** What went wrong between this page and the relay, and the one next step. */
export const problemText = (
  problem: ApiProblem,
  { problems, start }: Pick<Words, 'problems' | 'start'>,
): string => (problem === 'network' ? start.relayDown : problems[problem]);
