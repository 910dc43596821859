import type { Words } from '../../i18n/words.ts';
import type { MatrixFilter } from './matrixFilter.ts';

export interface NamesOf {
  readonly table: (id: NonNullable<MatrixFilter['table']>) => string;
  readonly actor: (id: NonNullable<MatrixFilter['actor']>) => string;
}

/** Says why there is nothing: what was looked for when that is one thing, else that nothing fits all of it. */
export function noneText({ matrix }: Words, filter: MatrixFilter, names: NamesOf): string {
  const words = filter.words.trim();
  const reasons = [
    words && matrix.noMatch(words),
    filter.actor && matrix.noMatch(names.actor(filter.actor)),
    filter.table && matrix.noneFrom(names.table(filter.table)),
    filter.org && matrix.noneFrom(names.actor(filter.org)),
  ].filter((reason) => reason !== null && reason !== '');
  return (reasons.length === 1 ? reasons[0] : null) ?? matrix.noneFits;
}
