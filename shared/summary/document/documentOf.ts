import { SUMMARY_PARTS, type SummaryPart } from '#shared/domain/desk/summaryParts.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { type Choices, NO_CHOICES } from '../choices.ts';
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
  choices: Choices = NO_CHOICES,
): SummaryDocument {
  return {
    lang,
    title: summary.title,
    status: statusOf(summary, lang, choices),
    fixed: false,
    parts: partsIn(choices).flatMap((id): DocumentPart[] => {
      const blocks = PARTS[id](summary, lang, choices);
      const heading = choices.headings[id]?.trim() || SUMMARY_WORDS[lang].parts[id];
      return blocks.length > 0 ? [{ id, heading, blocks }] : [];
    }),
  };
}

/** Parts that the organiser has not put anywhere come after those that stand in order. */
function partsIn({ order, leftOut }: Choices): readonly SummaryPart[] {
  const all = new Set([...order, ...SUMMARY_PARTS]);
  return [...all].filter((part) => !leftOut.includes(part));
}

function statusOf({ date, organiser }: Summary, lang: Lang, { diarienummer }: Choices): string[] {
  const words = SUMMARY_WORDS[lang];
  const day = date && dayPhrase(date, lang);
  const number = diarienummer.trim() && words.diarienummer(diarienummer.trim());
  return [words.status.working, day, number, organiser]
    .filter((line) => line !== null)
    .filter(Boolean);
}
