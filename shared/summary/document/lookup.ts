import type { CardId } from '#shared/domain/ids.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { tablePhrase } from '../phrases.ts';
import type { CardLine, Summary } from '../Summary.ts';
import { linesById } from '../shown.ts';
import type { NamedTable } from '../tables.ts';

/** Names as they are said in running text: `Alfa, Beta och Cesium`. */
export const listed = (names: readonly string[], lang: Lang): string =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(names);

/** `Bord 4, Bord 7`. */
export const tablesPhrase = (tables: readonly NamedTable[], lang: Lang): string =>
  tables.map((table) => tablePhrase(table, lang)).join(', ');

/** Finds a card of the summary by its id. */
export function finder({ steps }: Summary): (id: CardId | null) => CardLine | null {
  const lines = linesById(steps);
  return (id) => (id === null ? null : (lines.get(id) ?? null));
}

/** The steps of the day, named in its order: `Värdevision, Systemkunskap och Intressenter`. */
export const stepNames = ({ steps }: Summary, lang: Lang): string =>
  listed(
    steps.filter(({ number }) => number !== null).map(({ step }) => STEP_NAMES[step][lang]),
    lang,
  );

/** Mean with one decimal, as the language writes it. */
export const meanPhrase = (mean: number, lang: Lang): string =>
  new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(mean);
