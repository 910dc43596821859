import { RUNGS } from '#shared/domain/ladder.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { rungPhrase, tablePhrase, viewPhrase } from '../../phrases.ts';
import type { Summary, TieLine } from '../../Summary.ts';
import { SUMMARY_WORDS } from '../../words/words.ts';
import { facts, heading, paragraph, small, table } from '../blocks.ts';
import { tablesPhrase } from '../lookup.ts';
import type { Block } from '../SummaryDocument.ts';
import { RELATION_WORDS } from '../words/relations.ts';

/** The map, and the same as tables: the gaps, the ladder, and who was in the room. */
export function relations(summary: Summary, lang: Lang): Block[] {
  const { ties, actors } = summary;
  const gaps = ties.filter(({ isGap }) => isGap);
  const alt = RELATION_WORDS[lang].map(actors.length, ties.length, gaps.length);
  return [
    ...(ties.length > 0 ? [{ kind: 'map' as const, alt }] : []),
    ...gapTable(gaps, summary, lang),
    ...ladderTable(summary, lang),
    ...firstTable(summary, lang),
    ...actorFacts(summary, lang),
    ...missingTable(summary, lang),
  ];
}

const between = ({ ends: [one, other] }: TieLine): string => `${one.name} – ${other.name}`;

function rungCell(rung: TieLine['rung'], { ladder }: Summary, lang: Lang): string {
  return rung === null ? '–' : rungPhrase(ladder, rung, lang);
}

function gapTable(gaps: readonly TieLine[], summary: Summary, lang: Lang): Block[] {
  const [words, own] = [SUMMARY_WORDS[lang], RELATION_WORDS[lang]];
  const title = heading(3, own.gaps);
  if (summary.ties.length === 0) return [title, ...paragraph(words.noGaps)];
  if (gaps.length === 0) return [title, ...paragraph(own.noGaps)];
  const head = [own.between, words.today, words.wanted, own.lost, own.tables];
  const rows = gaps.map((tie) => [
    between(tie),
    rungCell(tie.rung, summary, lang),
    rungCell(tie.wanted, summary, lang),
    [...tie.lost, ...(tie.marks > 0 ? [own.marks(tie.marks)] : [])].join('\n') || '–',
    tablesPhrase(tie.tables, lang) || '–',
  ]);
  return [title, ...table(own.gaps, head, rows), ...small(words.gapsHelp)];
}

function ladderTable(summary: Summary, lang: Lang): Block[] {
  const [words, own] = [SUMMARY_WORDS[lang], RELATION_WORDS[lang]];
  const head = [
    own.relation,
    words.today,
    words.wanted,
    own.boundary,
    own.stitch,
    own.backup,
    words.views,
  ];
  const rows = summary.ties.map((tie) => [
    between(tie),
    rungCell(tie.rung, summary, lang),
    rungCell(tie.wanted, summary, lang),
    tie.boundaries.map((boundary) => own.boundaries[boundary]).join(', ') || '–',
    tie.stitch || '–',
    tie.backup || '–',
    tie.ends.map((end) => viewPhrase(end, summary.ladder, lang)).join('\n'),
  ]);
  return rows.length > 0 ? [heading(3, own.ladder), ...table(own.ladder, head, rows)] : [];
}

/** Before they had talked: where people saw it differently there was something to talk about. */
function firstTable({ ties, ladder }: Summary, lang: Lang): Block[] {
  const own = RELATION_WORDS[lang];
  const given = (people: readonly number[]) =>
    RUNGS.flatMap((rung) => {
      const count = people[rung] ?? 0;
      return count > 0 ? [own.gave(count, rungPhrase(ladder, rung, lang))] : [];
    }).join(', ');
  const rows = ties.flatMap((tie) =>
    (tie.first ?? []).map(({ table, people }) => [
      between(tie),
      tablePhrase(table, lang),
      tie.ends.map(({ name }, at) => `${name}: ${given(people[at] ?? []) || '–'}`).join('\n'),
    ]),
  );
  const head = [own.relation, own.table, own.firstGiven];
  return rows.length > 0
    ? [heading(3, own.first), ...table(own.first, head, rows), ...small(own.firstHelp)]
    : [];
}

function actorFacts({ actors, reader }: Summary, lang: Lang): Block[] {
  const own = RELATION_WORDS[lang];
  // A part for one reader tells of what is theirs.
  if (reader.kind !== 'whole' || actors.length === 0) return [];
  const names = (those: (actor: Summary['actors'][number]) => boolean) =>
    actors
      .filter(those)
      .map(({ name }) => name)
      .join(', ');
  return [
    heading(3, own.actors),
    ...facts([
      [own.inRoom, names(({ attendance }) => attendance === 'inRoom')],
      [own.missing, names(({ attendance }) => attendance === 'missing')],
      [own.bridges, names(({ bridge }) => bridge)],
      [own.others, names(({ attendance }) => attendance === 'unsaid')],
    ]),
  ];
}

function missingTable({ missing }: Summary, lang: Lang): Block[] {
  const own = RELATION_WORDS[lang];
  const rows = missing.map(({ name, tables, inviters }) => [
    name,
    tablesPhrase(tables, lang) || '–',
    inviters.join(', ') || '–',
  ]);
  const head = [own.actor, own.missedBy, own.invitedBy];
  return rows.length > 0 ? [heading(3, own.missing), ...table(own.missing, head, rows)] : [];
}
