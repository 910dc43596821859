import type { Lang } from '#shared/domain/lang.ts';
import { tablePhrase } from '../../phrases.ts';
import type { Summary, TheCase } from '../../Summary.ts';
import { SUMMARY_WORDS } from '../../words/words.ts';
import { heading, paragraph, small, table } from '../blocks.ts';
import { tablesPhrase } from '../lookup.ts';
import type { Block } from '../SummaryDocument.ts';
import { CASE_WORDS } from '../words/theCase.ts';

/** The invented case, the life around it, and where the person falls between. */
export function theCase({ theCase: told }: Summary, lang: Lang): Block[] {
  const words = CASE_WORDS[lang];
  const stories = [
    ...inParagraphs(told.text),
    ...told.tables.flatMap(({ table: of, text }) => [
      heading(3, words.ofTable(tablePhrase(of, lang))),
      ...inParagraphs(text),
    ]),
  ];
  return [
    ...stories,
    ...(stories.length > 0 ? small(SUMMARY_WORDS[lang].caseHelp) : []),
    ...lifeAreas(told, lang),
    ...falls(told, lang),
  ];
}

const inParagraphs = (text: string): Block[] =>
  text.split(/\n\s*\n/).flatMap((part) => paragraph(part));

function lifeAreas({ areas }: TheCase, lang: Lang): Block[] {
  const words = CASE_WORDS[lang];
  if (areas.length === 0) return [];
  const head = [words.area, words.text, words.conditions, words.agency, words.actors];
  const rows = areas.map(({ area, text, conditions, agency, actors }) => [
    words.areas[area],
    ...[text, conditions, agency, actors.join(', ')].map((cell) => cell || '–'),
  ]);
  return [heading(3, words.life), ...table(words.life, head, rows)];
}

function falls({ falls: spots }: TheCase, lang: Lang): Block[] {
  const words = CASE_WORDS[lang];
  if (spots.length === 0) return [];
  const head = [words.where, words.marks, words.tables, words.notes];
  const rows = spots.map(({ between: [one = '–', other], marks, tables, notes }) => [
    other === undefined ? one : words.between(one, other),
    `${marks}`,
    tablesPhrase(tables, lang) || '–',
    notes.join('\n') || '–',
  ]);
  return [heading(3, words.falls), ...table(words.falls, head, rows)];
}
