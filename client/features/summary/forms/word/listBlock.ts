import { Paragraph } from 'docx';
import { COLUMN_NAMES } from '#shared/domain/columns.ts';
import type { Lang } from '#shared/domain/lang.ts';
import type { Block, Item } from '#shared/summary/document/SummaryDocument.ts';
import { votesPhrase } from '#shared/summary/phrases.ts';
import { isRightToLeft } from '../direction.ts';
import { languageOf, runsOf } from './runs.ts';
import { BULLETS, NUMBERS, QUIET } from './styles.ts';

type List = Extract<Block, { kind: 'list' }>;

/** Where a list lies: each ordered one counts from one. */
export interface ListPlace {
  readonly lang: Lang;
  readonly instance: number;
}

/** A real list. What is said about a card stands in its own paragraph, so that it is read with it. */
export const listBlock = (list: List, place: ListPlace): readonly Paragraph[] => {
  const mixed = new Set(list.items.map(({ column }) => column)).size > 1;
  return list.items.flatMap((item) => itemParagraphs(item, { ...place, list, mixed, level: 0 }));
};

interface Here extends ListPlace {
  readonly list: List;
  /** A list across the columns says which, where no heading does. */
  readonly mixed: boolean;
  readonly level: 0 | 1;
}

function itemParagraphs(item: Item, here: Here): readonly Paragraph[] {
  const { list, lang, instance, level, mixed } = here;
  const own = item.lang !== null && item.lang !== lang ? { language: languageOf(item.lang) } : {};
  const paragraph = new Paragraph({
    numbering: { reference: list.ordered ? NUMBERS : BULLETS, level, instance },
    bidirectional: isRightToLeft(item.text),
    children: [
      ...runsOf(item.text, { ...own, ...(item.items.length > 0 && { bold: true }) }),
      ...notesOf(item, mixed, lang).flatMap((note) => runsOf(note, { ...NOTE, break: 1 })),
    ],
  });
  return [
    paragraph,
    ...item.items.flatMap((inner) => itemParagraphs(inner, { ...here, mixed: false, level: 1 })),
  ];
}

const NOTE = { color: QUIET, size: 19 };

function notesOf(item: Item, mixed: boolean, lang: Lang): readonly string[] {
  const facts = [
    item.votes && votesPhrase(item.votes, lang),
    mixed && item.column && COLUMN_NAMES[item.column][lang],
  ].filter((fact) => typeof fact === 'string');
  return [...(facts.length > 0 ? [facts.join(' · ')] : []), ...item.notes];
}
