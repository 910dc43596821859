import type { Lang } from '#shared/domain/lang.ts';
import { PRECONDITIONS, type PreconditionAnswer } from '#shared/domain/strategy.ts';
import type { Summary } from '../../Summary.ts';
import { heading, table } from '../blocks.ts';
import type { Block } from '../SummaryDocument.ts';
import { LENS_WORDS, LENSES, PRECONDITION_NAMES } from '../words/lenses.ts';
import { STRATEGY_PART_WORDS } from '../words/strategies.ts';
import { lensAnswer } from './strategyCard.ts';

/** How many strategies help where in the river, are charter or expedition, and so on. */
export function spread({ strategies }: Summary, lang: Lang): Block[] {
  const words = STRATEGY_PART_WORDS[lang];
  const rows = LENSES.flatMap((lens) => {
    const { label } = LENS_WORDS[lang][lens];
    const said = strategies.flatMap((line) => lensAnswer(line, lens, lang) ?? []);
    return [...Map.groupBy(said, (answer) => answer)].map(([answer, all]) => [
      label,
      answer,
      `${all.length}`,
    ]);
  });
  const head = [words.lens, words.answer, words.count];
  return rows.length > 0 ? [heading(3, words.spread), ...table(words.spread, head, rows)] : [];
}

/** Which precondition is missing most often, that one first. */
export function preconditions({ strategies }: Summary, lang: Lang): Block[] {
  const words = STRATEGY_PART_WORDS[lang];
  const rows = PRECONDITIONS.map((one) => {
    const count = (answer: PreconditionAnswer) =>
      strategies.filter((line) => line.preconditions[one] === answer).length;
    return { one, missing: count('missing'), partly: count('partly'), has: count('has') };
  }).filter(({ missing, partly, has }) => missing + partly + has > 0);
  if (rows.length === 0) return [];
  const worstFirst = rows.toSorted((a, b) => b.missing - a.missing || b.partly - a.partly);
  return [
    heading(3, words.sevenPreconditions),
    ...table(
      words.sevenPreconditions,
      [words.precondition, words.missing, words.partlyHead, words.hasHead],
      worstFirst.map(({ one, missing, partly, has }) => [
        PRECONDITION_NAMES[lang][one],
        `${missing}`,
        `${partly}`,
        `${has}`,
      ]),
    ),
  ];
}
