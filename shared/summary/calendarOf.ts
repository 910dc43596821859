import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { firstMonday } from '#shared/domain/months.ts';
import { NEXT_WORDS } from './document/words/next.ts';
import { ONE_PAGE_WORDS } from './document/words/onePage.ts';
import { VISIT_WORDS } from './document/words/visits.ts';
import { ownerPhrase } from './phrases.ts';
import type { StrategyLine, Summary, WayLine } from './Summary.ts';
import type { CalendarEntry } from './toCalendar.ts';

/** A month has no day yet: the entry lies over the first whole working week of it. */
const WORKING_WEEK = 5;

/** The follow-up, what strategies are to have done by when, and visits that are agreed and not made yet. */
export function calendarOf(summary: Summary, lang: Lang, workshop: WorkshopId): CalendarEntry[] {
  const words = NEXT_WORDS[lang];
  const { title, followUp, strategies, visits } = summary;
  const again = followUp && {
    id: `followup-${workshop}`,
    from: followUp,
    days: 1,
    title: `${words.followUp}: ${title}`,
    text: words.followUpText,
  };
  return [
    ...(again ? [again] : []),
    ...strategies.flatMap((line) => strategyEntry(line, lang) ?? []),
    ...visitEntries(visits.agreed, lang),
  ];
}

function strategyEntry(line: StrategyLine, lang: Lang): CalendarEntry | null {
  const [words, page] = [NEXT_WORDS[lang], ONE_PAGE_WORDS[lang]];
  const { card, due, number } = line;
  // What is done or laid down needs nobody's reminder.
  if (due === null || line.status === 'done' || line.status === 'closed') return null;
  const owner = ownerPhrase(line);
  const about = [card.text, card.soThat && page.soThat(card.soThat), owner && page.owner(owner)];
  return {
    id: `strategy-${card.id}`,
    from: due,
    days: 1,
    title: `${words.due}: ${card.nextStep || card.text || `${words.strategy} ${number}`}`,
    text: about.filter(Boolean).join('\n'),
  };
}

/** What of a visit its reminder says. */
export type ToRemind = Pick<WayLine, 'id' | 'guest' | 'host' | 'month' | 'done' | 'learn'>;

/** Those that are agreed and not made yet. */
export const visitEntries = (ways: readonly ToRemind[], lang: Lang): CalendarEntry[] =>
  ways.flatMap((way) => visitEntry(way, lang) ?? []);

function visitEntry(way: ToRemind, lang: Lang): CalendarEntry | null {
  const words = VISIT_WORDS[lang];
  const { id, guest, host, month, done, learn } = way;
  if (month === null || done) return null;
  const questions = learn.flatMap((wish) => wish.split('\n')).flatMap((line) => line.trim() || []);
  const asked = questions.length > 0 ? [words.entryQuestions, ...questions] : [];
  return {
    id,
    from: firstMonday(month),
    days: WORKING_WEEK,
    title: words.entryTitle(guest, host),
    text: [words.entryText, ...asked].join('\n'),
  };
}
