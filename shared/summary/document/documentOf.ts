import { type Choices, usualChoices } from '#shared/domain/desk/choices.ts';
import type { SummaryPart } from '#shared/domain/desk/summaryParts.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { dayPhrase } from '../phrases.ts';
import type { Summary } from '../Summary.ts';
import { SUMMARY_WORDS } from '../words/words.ts';
import { aboutTheDay } from './parts/aboutTheDay.ts';
import { material } from './parts/material.ts';
import { priorities } from './parts/priorities.ts';
import { relations } from './parts/relations.ts';
import { steps } from './parts/steps.ts';
import { strategies } from './parts/strategies.ts';
import { theCase } from './parts/theCase.ts';
import type { Block, DocumentPart, SummaryDocument } from './SummaryDocument.ts';

type MakePart = (summary: Summary, lang: Lang, choices: Choices) => readonly Block[];

const nothing: MakePart = () => [];

/** What each part says; one that says nothing is left out. */
const PARTS: Readonly<Record<SummaryPart, MakePart>> = {
  onePage: nothing,
  aboutTheDay,
  case: theCase,
  steps,
  priorities,
  strategies,
  relations,
  visits: nothing,
  lift: nothing,
  temperature: nothing,
  next: nothing,
  byTable: nothing,
  material,
};

/** The summary in words, in the organiser's order and under the organiser's headings. */
export function documentOf(
  summary: Summary,
  lang: Lang,
  choices: Choices = usualChoices(),
): SummaryDocument {
  return {
    lang,
    title: summary.title,
    status: statusOf(summary, lang, choices),
    fixed: choices.version !== null,
    parts: choices.parts.flatMap(({ id, heading, included }): DocumentPart[] => {
      const blocks = included ? PARTS[id](summary, lang, choices) : [];
      const name = heading?.trim() || SUMMARY_WORDS[lang].parts[id];
      return blocks.length > 0 ? [{ id, heading: name, blocks }] : [];
    }),
  };
}

/** `FASTSTÄLLD 1.0 · 15 februari 2027 · Dnr 12/27 · Samordningsförbundet`. */
function statusOf({ date, organiser }: Summary, lang: Lang, choices: Choices): string[] {
  const words = SUMMARY_WORDS[lang];
  const { version } = choices;
  const day = version?.date ?? date;
  const number = (version?.diarienummer ?? choices.diarienummer).trim();
  return [
    version ? words.status.fixed(version.number) : words.status.working,
    day ? dayPhrase(day, lang) : '',
    number === '' ? '' : words.diarienummer(number),
    organiser.trim(),
  ].filter(Boolean);
}
