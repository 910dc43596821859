import type { Lang } from '#shared/domain/lang.ts';
import { dayPhrase } from '../../phrases.ts';
import type { Summary } from '../../Summary.ts';
import { SUMMARY_WORDS } from '../../words/words.ts';
import { heading, item, list, paragraph } from '../blocks.ts';
import type { Block } from '../SummaryDocument.ts';

/** How long all this is kept, and what is not said here, and why. */
export function material({ leftOut, deleteOn }: Summary, lang: Lang): Block[] {
  const words = SUMMARY_WORDS[lang];
  const reasons = (['reported', 'hidden', 'removed'] as const).filter((why) => leftOut[why] > 0);
  return [
    ...paragraph(words.deleteText(dayPhrase(deleteOn, lang))),
    heading(3, words.leftOut),
    ...(reasons.length === 0 ? paragraph(words.nothingLeftOut) : []),
    ...list(reasons.map((why) => item(words[why](leftOut[why])))),
  ];
}
