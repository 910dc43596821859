import { type Choices, usualChoices } from '#shared/domain/desk/choices.ts';
import type { SummaryPart } from '#shared/domain/desk/summaryParts.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { dayPhrase, tablePhrase } from '../phrases.ts';
import type { Summary } from '../Summary.ts';
import { partsOf } from '../versions.ts';
import { SUMMARY_WORDS } from '../words/words.ts';
import { aboutTheDay } from './parts/aboutTheDay.ts';
import { byTable } from './parts/byTable.ts';
import { lift } from './parts/lift.ts';
import { material } from './parts/material.ts';
import { next } from './parts/next.ts';
import { onePage } from './parts/onePage.ts';
import { priorities } from './parts/priorities.ts';
import { relations } from './parts/relations.ts';
import { steps } from './parts/steps.ts';
import { strategies } from './parts/strategies.ts';
import { temperature } from './parts/temperature.ts';
import { theCase } from './parts/theCase.ts';
import { visits } from './parts/visits.ts';
import type { Block, DocumentPart, SummaryDocument } from './SummaryDocument.ts';

type MakePart = (summary: Summary, lang: Lang, choices: Choices) => readonly Block[];

/** What each part says; one that says nothing is left out. */
const PARTS: Readonly<Record<SummaryPart, MakePart>> = {
  onePage,
  aboutTheDay,
  case: theCase,
  steps,
  priorities,
  strategies,
  relations,
  visits,
  lift,
  temperature,
  next,
  byTable,
  material,
};

/** The summary in words, in the organiser's order and under the organiser's headings. */
export function documentOf(
  summary: Summary,
  lang: Lang,
  choices: Choices = usualChoices(),
): SummaryDocument {
  const may = partsOf(summary);
  return {
    lang,
    title: summary.title,
    status: statusOf(summary, lang, choices),
    fixed: choices.version !== null,
    parts: choices.parts.flatMap(({ id, heading, included }): DocumentPart[] => {
      const told = included && (may === 'all' || may.has(id));
      const blocks = told ? PARTS[id](summary, lang, choices) : [];
      const name = heading?.trim() || SUMMARY_WORDS[lang].parts[id];
      return blocks.length > 0 ? [{ id, heading: name, blocks }] : [];
    }),
  };
}

/** `FASTSTÄLLD 1.0 · 15 februari 2027 · Dnr 12/27 · Samordningsförbundet`; of a part for some reader also whose. */
function statusOf({ date, organiser, reader }: Summary, lang: Lang, choices: Choices): string[] {
  const words = SUMMARY_WORDS[lang];
  const { version } = choices;
  const day = version?.date ?? date;
  const number = (version?.diarienummer ?? choices.diarienummer).trim();
  return [
    version ? words.status.fixed(version.number) : words.status.working,
    day ? dayPhrase(day, lang) : '',
    number === '' ? '' : words.diarienummer(number),
    organiser.trim(),
    reader.kind === 'table' ? tablePhrase(reader.table, lang) : '',
    reader.kind === 'org' ? reader.name : '',
  ].filter(Boolean);
}
