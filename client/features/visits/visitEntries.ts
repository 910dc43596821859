import type { ActorId } from '#shared/domain/ids.ts';
import { firstMonday } from '#shared/domain/months.ts';
import { questionsOf, type Way } from '#shared/domain/visitExchange.ts';
import type { CalendarEntry } from '#shared/summary/toCalendar.ts';
import type { Words } from '../../i18n/words.ts';

const WORKING_WEEK = 5;

/**
 * A month has no day yet: the entry lies over the first whole working week of it, as a reminder to
 * settle the day with each other while there is time for it. What has been done is left out.
 */
export const visitEntries = (
  ways: readonly Way[],
  words: Words['visits'],
  name: (actor: ActorId) => string,
): readonly CalendarEntry[] =>
  ways.flatMap((way) => {
    const [first] = way.visits;
    if (!first || !way.month || way.done) return [];
    const questions = questionsOf(way.visits);
    const asked = questions.length > 0 ? [words.entryQuestions, ...questions] : [];
    return {
      id: first.id,
      from: firstMonday(way.month),
      days: WORKING_WEEK,
      title: words.entryTitle(name(way.guest), name(way.host)),
      text: [words.entryText, ...asked].join('\n'),
    };
  });
