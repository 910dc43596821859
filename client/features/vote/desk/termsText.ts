import { COLUMNS } from '#shared/domain/columns.ts';
import type { RoundTerms } from '#shared/domain/stage/roundTerms.ts';
import type { Words } from '../../../i18n/words.ts';

/** `3 knappar per kolumn`. */
export function termsText({ budget, total }: RoundTerms, words: Words['vote']): string {
  if (total) return words.desk.shared(words.buttons(total));
  const [strengths = 0, needs = 0, strategies = 0] = COLUMNS.map((column) => budget[column]);
  return strengths === needs && needs === strategies
    ? words.desk.perColumn(words.buttons(needs))
    : words.desk.byColumn(strengths, needs, strategies);
}
