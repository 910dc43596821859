import { SWEDISH } from '#shared/domain/alphabet.ts';
import type { Choices } from '#shared/domain/desk/choices.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { ABBREVIATIONS, isWordIn } from '#shared/domain/prompts/abbreviations.ts';
import { conceptsOn } from '#shared/domain/prompts/conceptsOn.ts';
import { dayPhrase } from '../../phrases.ts';
import type { Summary } from '../../Summary.ts';
import { SUMMARY_WORDS } from '../../words/words.ts';
import { facts, heading, item, list, paragraph } from '../blocks.ts';
import type { Block } from '../SummaryDocument.ts';
import { MATERIAL_WORDS } from '../words/material.ts';

/** How long all this is kept and by which decision, what is not said here and why, and what the words mean. */
export function material(summary: Summary, lang: Lang, choices: Choices): Block[] {
  const { retention, decision } = choices;
  const [words, own] = [SUMMARY_WORDS[lang], MATERIAL_WORDS[lang]];
  const { leftOut, deleteOn, ladder } = summary;
  const reasons = (['reported', 'hidden', 'removed'] as const).filter((why) => leftOut[why] > 0);
  return [
    heading(3, own.kept),
    ...paragraph(retention),
    ...paragraph(words.deleteText(dayPhrase(deleteOn, lang))),
    ...paragraph(decision.trim() === '' ? '' : own.decision(decision.trim())),
    ...paragraph(own.working),
    ...paragraph(own.names),
    heading(3, words.leftOut),
    ...(reasons.length === 0 ? paragraph(words.nothingLeftOut) : []),
    ...list(reasons.map((why) => item(words[why](leftOut[why])))),
    heading(3, own.glossary),
    ...facts(conceptsOn(ladder).map(({ term, meaning }) => [term[lang], meaning[lang]])),
    ...abbreviations(summary, lang),
    ...access(summary, lang, choices),
  ];
}

/** Each that stands in what was written, once: as this workshop's own organisations use it, else as it is used in general. */
function abbreviations(summary: Summary, lang: Lang): Block[] {
  const written = wordsOf(summary);
  const own = summary.actors
    .filter(({ short, name }) => short !== '' && short !== name)
    .map(({ short, name }): [string, string] => [short, name]);
  const usual = Object.entries(ABBREVIATIONS).map(([short, meaning]): [string, string] => [
    short,
    meaning[lang],
  ]);
  const rows = [...new Map([...usual, ...own])]
    .filter(([short]) => isWordIn(short, written))
    .sort(([one], [other]) => SWEDISH.compare(one, other));
  return rows.length > 0 ? [heading(3, MATERIAL_WORDS[lang].abbreviations), ...facts(rows)] : [];
}

/** All that people wrote, and the case that they wrote about; without ids and line breaks, which could look like words. */
const wordsOf = ({ steps, strategies, theCase, promises, situations, questions }: Summary) =>
  JSON.stringify([steps, strategies, theCase, promises, situations, questions])
    .replaceAll(/"[\w-]{22}"/g, '""')
    .replaceAll(String.raw`\n`, ' ');

/** What a public body says of any text that it sends out. */
function access({ organiser }: Summary, lang: Lang, { contact }: Choices): Block[] {
  const own = MATERIAL_WORDS[lang];
  const where = contact.trim() || organiser.trim();
  return [
    heading(3, own.access),
    ...paragraph(own.accessText),
    ...paragraph(where === '' ? '' : own.accessTell(where)),
  ];
}
