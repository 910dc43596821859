import type { SummaryDocument } from './document/SummaryDocument.ts';
import { inBlock } from './markdown/block.ts';
import { inline } from './markdown/escape.ts';
import { SUMMARY_WORDS } from './words/words.ts';

/** The summary as CommonMark with tables, to paste into an organisation's own template. */
export function toMarkdown({ lang, title, status, parts }: SummaryDocument): string {
  const [kind, ...more] = status.map(inline);
  const blocks = [
    // Whoever asks for the paper must see at once whether it is decided.
    [`**${kind ?? ''}**`, ...more].join(' · '),
    `# ${inline(title)}`,
    SUMMARY_WORDS[lang].kind,
    ...parts.flatMap((part) => [
      `## ${inline(part.heading)}`,
      ...part.blocks.flatMap((block) => inBlock(block, lang)),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
