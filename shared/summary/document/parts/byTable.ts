import { COLUMN_NAMES } from '#shared/domain/columns.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { cardsIn } from '../../cards.ts';
import { tablePhrase } from '../../phrases.ts';
import type { Summary } from '../../Summary.ts';
import { SUMMARY_WORDS } from '../../words/words.ts';
import { heading, table } from '../blocks.ts';
import { mention } from '../lineItem.ts';
import type { Block } from '../SummaryDocument.ts';
import { MATERIAL_WORDS } from '../words/material.ts';

/** Every card once more, by the table it comes from. */
export function byTable({ steps }: Summary, lang: Lang): Block[] {
  const words = SUMMARY_WORDS[lang];
  const all = steps.flatMap(({ step, columns }) =>
    columns.flatMap(({ column, lines }) =>
      lines.flatMap(cardsIn).map((card) => ({ step, column, card })),
    ),
  );
  const byNumber = Map.groupBy(all, ({ card }) => card.table?.number ?? Number.POSITIVE_INFINITY);
  const head = [words.step, words.column, words.text];
  return [...byNumber]
    .sort(([one], [other]) => one - other)
    .flatMap(([, cards]) => {
      const of = cards[0]?.card.table;
      const title = of ? tablePhrase(of, lang) : MATERIAL_WORDS[lang].noTable;
      const rows = cards.map(({ step, column, card }) => [
        STEP_NAMES[step][lang],
        COLUMN_NAMES[column][lang],
        mention(card, lang),
      ]);
      return [heading(3, title), ...table(title, head, rows)];
    });
}
