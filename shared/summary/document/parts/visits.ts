import type { Lang } from '#shared/domain/lang.ts';
import { monthPhrase } from '../../phrases.ts';
import type { Summary, WayLine } from '../../Summary.ts';
import { heading, item, list, table } from '../blocks.ts';
import type { Block } from '../SummaryDocument.ts';
import { VISIT_WORDS } from '../words/visits.ts';

/** Study visits that are agreed or on their way, and wishes that nobody has answered. */
export function visits({ visits: all }: Summary, lang: Lang): Block[] {
  const words = VISIT_WORDS[lang];
  return [
    ...ways(words.agreed, all.agreed, lang),
    ...ways(words.open, all.open, lang),
    ...withoutHost(all.withoutHost, lang),
    ...(all.offers.length > 0 ? [heading(3, words.offers)] : []),
    ...list(all.offers.map(({ host, show }) => item(host, { notes: show }))),
  ];
}

function ways(title: string, lines: readonly WayLine[], lang: Lang): Block[] {
  const words = VISIT_WORDS[lang];
  const head = [words.guest, words.host, words.learn, words.show, words.month, words.status];
  const rows = lines.map(({ guest, host, learn, show, month, done }) => [
    guest,
    host,
    learn.join('\n') || '–',
    show.join('\n') || '–',
    month ? monthPhrase(month, lang) : '–',
    done ? words.isDone : month ? words.isAgreed : '–',
  ]);
  return rows.length > 0 ? [heading(3, title), ...table(title, head, rows)] : [];
}

function withoutHost(wishes: Summary['visits']['withoutHost'], lang: Lang): Block[] {
  const words = VISIT_WORDS[lang];
  const head = [words.guest, words.host, words.learn, words.show, words.inviter];
  const rows = wishes.map(({ guest, host, learn, show, inviter }) => [
    guest,
    host ?? words.anyHost,
    learn.join('\n') || '–',
    show.join('\n') || '–',
    inviter ?? '–',
  ]);
  return rows.length > 0
    ? [heading(3, words.withoutHost), ...table(words.withoutHost, head, rows)]
    : [];
}
