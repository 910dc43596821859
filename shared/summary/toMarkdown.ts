import type { Lang } from '#shared/domain/lang.ts';
import { inline } from './markdown/escape.ts';
import * as sections from './markdown/sections.ts';
import { dayPhrase } from './phrases.ts';
import type { Summary } from './Summary.ts';
import { SUMMARY_WORDS } from './words/words.ts';

/** The summary as CommonMark with tables, to paste into an organisation's own template. */
export function toMarkdown(summary: Summary, lang: Lang = 'sv'): string {
  const blocks = [
    statusLine(summary, lang),
    `# ${inline(summary.title)}`,
    SUMMARY_WORDS[lang].kind,
    ...sections.facts(summary, lang),
    ...sections.theCase(summary, lang),
    ...sections.priorities(summary, lang),
    ...sections.steps(summary, lang),
    ...sections.strategies(summary, lang),
    ...sections.needs(summary, lang),
    ...sections.gaps(summary, lang),
    ...sections.leftOut(summary, lang),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Whoever asks for the paper must see at once whether it is decided. */
function statusLine({ status, date, organiser }: Summary, lang: Lang): string {
  const parts = [date && dayPhrase(date, lang), inline(organiser)].filter(Boolean);
  return [`**${SUMMARY_WORDS[lang].status[status]}**`, ...parts].join(' · ');
}
