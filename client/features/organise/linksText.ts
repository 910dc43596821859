import { showCode } from '#shared/domain/code.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { Formats } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.ts';
import { type DayLinks, LINK_ORDER } from './dayLinks.ts';

interface Speech {
  readonly words: Pick<Words, 'share' | 'join'>;
  readonly format: Pick<Formats, 'day' | 'weekday'>;
}

/** What "Som fil" holds: everything one needs to get back in, in plain text. */
export function linksText(
  day: Pick<Stage, 'title' | 'date' | 'deleteOn'>,
  { code, links }: DayLinks,
  { words, format }: Speech,
): string {
  const { share, join } = words;
  const head = [
    `Mellanrum: ${day.title}`,
    ...(day.date ? [format.weekday(day.date)] : []),
    join.deletedOn(format.day(day.deleteOn)).replaceAll('**', ''),
  ];
  const rows = LINK_ORDER.toReversed().flatMap((role) => {
    const link = links[role];
    const { name, text } = share.roles[role];
    return link ? [`${name}. ${text}\n${link}`] : [];
  });
  const codeRow = code ? [`${share.codeOnScreen}: ${showCode(code)}`] : [];
  return `${[head.join('\n'), ...rows, ...codeRow, share.keepSecret].join('\n\n')}\n`;
}

/** `Unga vuxna: vård & skola` → `mellanrum-unga-vuxna-vård-skola-länkar.txt`. */
export function linksFileName(title: string, ending: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ['mellanrum', ...words.slice(0, 6), ending].join('-').concat('.txt');
}
