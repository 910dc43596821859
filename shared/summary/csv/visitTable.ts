import type { Lang } from '#shared/domain/lang.ts';
import type { Summary, WayLine } from '../Summary.ts';
import type { CsvRows } from './toCsv.ts';
import { CSV_WORDS } from './words.ts';

/** Visits that are agreed or on their way, wishes without a host, and who can receive. */
export function visitTable({ visits }: Summary, lang: Lang): CsvRows {
  const words = CSV_WORDS[lang];
  const way = (kind: string) => (line: WayLine) => [
    kind,
    line.guest,
    line.host,
    line.learn.join('\n'),
    line.show.join('\n'),
    line.month,
    line.done ? words.yes : words.no,
    line.learned.join('\n'),
  ];
  return {
    head: [
      words.kind,
      words.guest,
      words.host,
      words.learn,
      words.show,
      words.month,
      words.done,
      words.learned,
    ],
    rows: [
      ...visits.agreed.map(way(words.agreed)),
      ...visits.open.map(way(words.open)),
      ...visits.withoutHost.map(({ guest, host, learn, show }) => [
        words.withoutHost,
        guest,
        host,
        learn.join('\n'),
        show.join('\n'),
        null,
        null,
        null,
      ]),
      ...visits.offers.map(({ host, show }) => [
        words.offer,
        null,
        host,
        null,
        show.join('\n'),
        null,
        null,
        null,
      ]),
    ],
  };
}
