import type { Choices } from '#shared/domain/desk/choices.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { conceptsOn } from '#shared/domain/prompts/conceptsOn.ts';
import { dayPhrase } from '../../phrases.ts';
import type { Summary } from '../../Summary.ts';
import { SUMMARY_WORDS } from '../../words/words.ts';
import { facts, heading, item, list, paragraph } from '../blocks.ts';
import type { Block } from '../SummaryDocument.ts';
import { MATERIAL_WORDS } from '../words/material.ts';

/** How long all this is kept and by which decision, what is not said here and why, and what the words mean. */
export function material(summary: Summary, lang: Lang, { retention, decision }: Choices): Block[] {
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
  ];
}
