import type { Lang } from '#shared/domain/lang.ts';
import type { Summary } from '../../Summary.ts';
import { SUMMARY_WORDS } from '../../words/words.ts';
import { paragraph, small } from '../blocks.ts';
import type { Block } from '../SummaryDocument.ts';

export function theCase({ theCase: { text } }: Summary, lang: Lang): Block[] {
  if (text === '') return [];
  const told = text.split(/\n\s*\n/).flatMap((words) => paragraph(words));
  return [...told, ...small(SUMMARY_WORDS[lang].caseHelp)];
}
