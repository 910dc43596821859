import { rungPhrase, tablePhrase } from '#shared/summary/phrases.ts';
import type { GapEnd, Summary } from '#shared/summary/Summary.ts';
import type { Cell, Sheet } from '../Sheet.ts';
import type { SheetWords } from './SheetWords.ts';

/** How each end sees the relation, and how far its tables lie apart: levels as numbers, beside their names. */
export function relationSheet(
  { ties, ladder }: Summary,
  { words: { sheets: words, gapMap }, lang }: SheetWords,
): Sheet {
  const view = ({ rung, lowest, highest }: GapEnd): readonly Cell[] => [rung, lowest, highest];
  const name = (rung: GapEnd['rung']): Cell =>
    rung === null ? null : rungPhrase(ladder, rung, lang);
  const ends = [words.between, words.and];
  return {
    name: words.relations,
    columns: [
      ...ends.map((head) => ({ head, wide: 32 })),
      { head: words.isGap, wide: 11 },
      { head: words.rung, wide: 11 },
      { head: words.today, wide: 16 },
      { head: words.wantedRung, wide: 11 },
      { head: words.wanted, wide: 16 },
      ...ends.flatMap((end) =>
        [words.seenBy(end), words.lowest, words.highest].map((head) => ({ head, wide: 16 })),
      ),
      { head: words.boundaries, wide: 24 },
      { head: words.stitch, wide: 40 },
      { head: words.inCase, wide: 40 },
      { head: words.marks, wide: 12 },
      { head: words.lost, wide: 40 },
      { head: words.fromWhich, wide: 20 },
    ],
    rows: ties.map(({ ends: [one, other], ...tie }) => [
      one.name,
      other.name,
      tie.isGap ? words.yes : words.no,
      tie.rung,
      name(tie.rung),
      tie.wanted,
      name(tie.wanted),
      ...view(one),
      ...view(other),
      tie.boundaries.map((boundary) => gapMap.boundaries[boundary]).join(', '),
      tie.stitch,
      tie.backup,
      tie.marks,
      tie.lost.join('\n'),
      tie.tables.map((table) => tablePhrase(table, lang)).join(', '),
    ]),
  };
}
