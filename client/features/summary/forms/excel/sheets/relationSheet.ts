import { rungPhrase } from '#shared/summary/phrases.ts';
import type { GapEnd, Summary } from '#shared/summary/Summary.ts';
import type { Cell, Sheet } from '../Sheet.ts';
import type { SheetWords } from './SheetWords.ts';

/** How each end sees the relation, and how far its tables lie apart: levels as numbers, beside their names. */
export function relationSheet({ ties, ladder }: Summary, { words, lang }: SheetWords): Sheet {
  const view = ({ rung, lowest, highest }: GapEnd): readonly Cell[] => [rung, lowest, highest];
  const ends = [words.between, words.and];
  return {
    name: words.relations,
    columns: [
      ...ends.map((head) => ({ head, wide: 32 })),
      { head: words.rung, wide: 11 },
      { head: words.today, wide: 16 },
      { head: words.wantedRung, wide: 11 },
      { head: words.wanted, wide: 16 },
      ...ends.flatMap((end) =>
        [words.seenBy(end), words.lowest, words.highest].map((head) => ({ head, wide: 16 })),
      ),
    ],
    rows: ties.map(({ ends: [one, other], rung, wanted }) => [
      one.name,
      other.name,
      rung,
      rung === null ? null : rungPhrase(ladder, rung, lang),
      wanted,
      wanted === null ? null : rungPhrase(ladder, wanted, lang),
      ...view(one),
      ...view(other),
    ]),
  };
}
