import type { Lang } from '#shared/domain/lang.ts';
import { RELATION_WORDS } from '../document/words/relations.ts';
import { rungPhrase, tablePhrase } from '../phrases.ts';
import type { Summary, TieLine } from '../Summary.ts';
import type { CsvRows } from './toCsv.ts';
import { CSV_WORDS } from './words.ts';

/** Every relation that anybody has said anything of, the widest gap first. */
export function relationTable({ ties, seams, ladder }: Summary, lang: Lang): CsvRows {
  const words = CSV_WORDS[lang];
  const rung = (one: TieLine['rung']) => (one === null ? null : rungPhrase(ladder, one, lang));
  const keyOf = (one: string, other: string) => [one, other].sort().join('\n');
  const later = new Map(seams.map(({ ends, now }) => [keyOf(...ends), now]));
  const head = [
    words.one,
    words.other,
    words.today,
    words.wanted,
    words.isGap,
    words.oneSays,
    words.otherSays,
    words.boundary,
    words.stitch,
    words.backup,
    words.lost,
    words.marks,
    words.table,
    words.later,
  ];
  const rows = ties.map((tie) => {
    const [one, other] = tie.ends;
    return [
      one.name,
      other.name,
      rung(tie.rung),
      rung(tie.wanted),
      tie.isGap ? words.yes : words.no,
      rung(one.rung),
      rung(other.rung),
      tie.boundaries.map((boundary) => RELATION_WORDS[lang].boundaries[boundary]).join(', '),
      tie.stitch,
      tie.backup,
      tie.lost.join('\n'),
      tie.marks,
      tie.tables.map((table) => tablePhrase(table, lang)).join(', '),
      rung(later.get(keyOf(one.name, other.name)) ?? null),
    ];
  });
  return { head, rows };
}
