import { FACTORS, meanOf } from '#shared/domain/factors.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { FACTOR_TEXTS } from '#shared/domain/prompts/factorTexts.ts';
import type { ClosedCheck } from '#shared/domain/stage/check.ts';
import type { Formats } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.ts';

/** One factor at one moment, as it is read: what is not told is empty. */
export interface TableLine {
  readonly id: string;
  readonly factor: string;
  readonly moment: string;
  /** How many gave each rating, from 1 to 5. */
  readonly spread: readonly string[];
  readonly answers: string;
  readonly mean: string;
}

export interface TableLines {
  readonly heads: readonly string[];
  readonly lines: readonly TableLine[];
}

/** The same that is drawn, in words and figures. */
export function tableLines(
  checks: readonly ClosedCheck[],
  { moments, result }: Words['factors'],
  lang: Lang,
  { number, tenths }: Formats,
): TableLines {
  const heads = [
    result.factor,
    result.moment,
    ...['1', '2', '3', '4', '5'],
    result.given,
    result.mean,
  ];
  const lines = FACTORS.flatMap((factor) =>
    checks.map(({ moment, tallies }): TableLine => {
      const { answers, spread } = tallies[factor];
      return {
        id: `${factor} ${moment}`,
        factor: FACTOR_TEXTS[factor].name[lang],
        moment: moments[moment],
        spread: spread?.map(number) ?? ['', '', '', '', ''],
        answers: number(answers),
        mean: spread ? tenths(meanOf(spread)) : '',
      };
    }),
  );
  return { heads, lines };
}
