import type { Ladder, Rung } from '#shared/domain/ladder.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { COLLABORATION_TERMS } from '#shared/domain/prompts/collaborationTerms.ts';
import { STEP_TEXTS } from '#shared/domain/prompts/stepTexts.ts';
import type { CardVotes } from '#shared/domain/stage/votes.ts';
import { STEP_NAMES, type StepId } from '#shared/domain/steps.ts';
import type { GapEnd, StepPart, StrategyLine } from './Summary.ts';
import type { NamedTable } from './tables.ts';
import { SUMMARY_WORDS } from './words/words.ts';

/* Short phrases that every form of the summary says in the same way. */

/** `27 röster · 6 bord`: side by side, so that one loud table does not look like the hall. */
export function votesPhrase({ votes, tables }: CardVotes, lang: Lang): string {
  const words = SUMMARY_WORDS[lang];
  const from = tables === null ? [] : [words.tableCount(tables)];
  return [words.voteCount(votes), ...from].join(' · ');
}

export const tablePhrase = (table: NamedTable, lang: Lang): string =>
  table.name ?? SUMMARY_WORDS[lang].tableName(table.number);

export const stepPhrase = (
  { step, number }: Pick<StepPart, 'step' | 'number'>,
  lang: Lang,
): string => (number === null ? STEP_NAMES[step][lang] : `${number} ${STEP_NAMES[step][lang]}`);

/** `Verksamhetschef, Socialtjänsten`; empty when neither is said. */
export const ownerPhrase = ({ owner, ownerOrg }: StrategyLine): string =>
  [owner, ownerOrg].filter(Boolean).join(', ');

/** The day's own question as it was written, else the built-in one. */
export const questionOf = (part: { step: StepId; question: string | null }, lang: Lang): string =>
  part.question ?? STEP_TEXTS[part.step].question[lang];

const { open, deliberation, coordination, cooperation, collaboration, conversation, sharedView } =
  COLLABORATION_TERMS;
const RUNG_TERMS = {
  concepts: [open, deliberation, coordination, cooperation, collaboration],
  conversation: [open, conversation, sharedView, cooperation, collaboration],
} as const satisfies Readonly<Record<Ladder, unknown>>;

export const rungPhrase = (ladder: Ladder, rung: Rung, lang: Lang): string =>
  RUNG_TERMS[ladder][rung].term[lang];

/** `Skolan: samråd (borden säger öppet till samordning)`. */
export function viewPhrase(end: GapEnd, ladder: Ladder, lang: Lang): string {
  const words = SUMMARY_WORDS[lang];
  if (end.rung === null || end.lowest === null || end.highest === null) {
    return `${end.name}: ${words.notRated}`;
  }
  const [rung, lowest, highest] = [end.rung, end.lowest, end.highest].map((one) =>
    rungPhrase(ladder, one, lang),
  );
  const spread = lowest === highest ? '' : ` (${words.tablesSay(lowest ?? '', highest ?? '')})`;
  return `${end.name}: ${rung}${spread}`;
}

const DAYS: Readonly<Record<Lang, Intl.DateTimeFormat>> = {
  sv: dayFormat('sv-SE'),
  en: dayFormat('en-GB'),
  da: dayFormat('da-DK'),
};

/** `11 februari 2027` of `2027-02-11`. A calendar day has no time zone. */
export const dayPhrase = (day: string, lang: Lang): string =>
  DAYS[lang].format(new Date(`${day}T12:00:00Z`));

/** `mars 2027` of `2027-03`. */
export const monthPhrase = (month: string, lang: Lang): string =>
  MONTHS[lang].format(new Date(`${month}-15T12:00:00Z`));

const MONTHS: Readonly<Record<Lang, Intl.DateTimeFormat>> = {
  sv: monthFormat('sv-SE'),
  en: monthFormat('en-GB'),
  da: monthFormat('da-DK'),
};

function monthFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

function dayFormat(locale: string): Intl.DateTimeFormat {
  const parts = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
}
