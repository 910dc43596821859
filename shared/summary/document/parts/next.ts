import type { Choices } from '#shared/domain/desk/choices.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { HOLDS } from '#shared/domain/promise.ts';
import { dayPhrase, ownerPhrase, rungPhrase, tablePhrase } from '../../phrases.ts';
import type { SeamLine, Summary } from '../../Summary.ts';
import { facts, heading, item, list, paragraph, table } from '../blocks.ts';
import { mention } from '../lineItem.ts';
import type { Block } from '../SummaryDocument.ts';
import { NEXT_WORDS } from '../words/next.ts';
import { PROMISE_WORDS } from '../words/promises.ts';
import { RELATION_WORDS } from '../words/relations.ts';
import { STRATEGY_PART_WORDS } from '../words/strategies.ts';

/** When we meet again and what is to happen until then; at follow-up also what became of it, then and now. */
export function next(summary: Summary, lang: Lang, choices: Choices): Block[] {
  const words = NEXT_WORDS[lang];
  const { followUp, position } = summary;
  return [
    ...(followUp
      ? facts([[words.followUp, dayPhrase(followUp, lang)]]).concat(paragraph(words.followUpText))
      : []),
    ...agenda(summary, lang),
    ...holds(summary, lang),
    ...(position === 'followUp' ? compared(summary, lang) : []),
    ...openQuestions(summary, lang, choices),
    ...contact(lang, choices),
  ];
}

/** What the organiser has noted, what strategies say must be made clear, and how many needs nothing answers. */
function openQuestions(
  { strategies, needs }: Summary,
  lang: Lang,
  { questions }: Choices,
): Block[] {
  const words = NEXT_WORDS[lang];
  const asked = questions.split('\n').flatMap((line) => line.trim() || []);
  const unclear = strategies.filter((line) => line.unclear !== '');
  const left = needs.without.length;
  const items = [
    ...asked.map((line) => item(line)),
    ...unclear.map((line) => item(line.unclear, { notes: [words.unclear(line.number)] })),
    ...(left > 0 ? [item(words.needsLeft(left))] : []),
  ];
  return items.length > 0 ? [heading(3, words.questions), ...list(items)] : [];
}

function contact(lang: Lang, { contact: where }: Choices): Block[] {
  return where.trim() === ''
    ? []
    : [heading(3, NEXT_WORDS[lang].contact), ...paragraph(where.trim())];
}

/** The next steps in the order of time. */
function agenda({ strategies }: Summary, lang: Lang): Block[] {
  const words = NEXT_WORDS[lang];
  const rows = strategies
    .flatMap((line) => (line.due ? [{ line, due: line.due }] : []))
    .sort((one, other) => (one.due < other.due ? -1 : Number(one.due > other.due)))
    .map(({ line, due }) => [
      dayPhrase(due, lang),
      line.card.nextStep || '–',
      `${line.number}. ${mention(line.card, lang)}`,
      ownerPhrase(line) || '–',
    ]);
  const head = [words.due, words.nextStep, words.strategy, words.owner];
  return rows.length > 0 ? [heading(3, words.before), ...table(words.before, head, rows)] : [];
}

/** Håller löftet? As the tables see it, and what must change. */
function holds({ promises: { tables } }: Summary, lang: Lang): Block[] {
  const words = PROMISE_WORDS[lang];
  const answered = tables.filter(({ holds: answer, change }) => answer !== null || change !== '');
  if (answered.length === 0) return [];
  const counts = HOLDS.map(
    (one) => `${words.answers[one]} ${tables.filter((line) => line.holds === one).length}`,
  );
  const rows = answered.map(({ table: of, holds: answer, change }) => [
    tablePhrase(of, lang),
    answer === null ? '–' : words.answers[answer],
    change || '–',
  ]);
  const head = [words.table, words.answer, words.change];
  return [
    heading(3, words.holds),
    ...paragraph(counts.join(' · ')),
    ...table(words.holds, head, rows),
  ];
}

function compared(summary: Summary, lang: Lang): Block[] {
  const words = NEXT_WORDS[lang];
  const { strategies, visits } = summary;
  const rows = strategies.map((line) => [
    `${line.number}. ${mention(line.card, lang)}`,
    STRATEGY_PART_WORDS[lang].statuses[line.status],
    line.happened
      .map(({ day, words: said }) => [day && dayPhrase(day, lang), said].filter(Boolean).join(': '))
      .join('\n') || '–',
    line.verdict === null ? '–' : words.verdicts[line.verdict],
  ]);
  const learned = [...visits.agreed, ...visits.open].flatMap(({ guest, host, learned: notes }) =>
    notes.length > 0 ? [item(words.visit(guest, host), { notes })] : [],
  );
  return [
    ...(rows.length > 0 ? [heading(3, words.became)] : []),
    ...table(words.became, [words.strategy, words.status, words.happened, words.verdict], rows),
    ...seams(summary, lang),
    ...(learned.length > 0 ? [heading(3, words.learned), ...list(learned)] : []),
  ];
}

function seams({ seams: all, ladder }: Summary, lang: Lang): Block[] {
  const words = NEXT_WORDS[lang];
  const rung = (one: SeamLine['now']) => (one === null ? '–' : rungPhrase(ladder, one, lang));
  const rows = all.map((seam) => [
    seam.ends.join(' – '),
    rung(seam.onTheDay),
    rung(seam.now),
    changePhrase(seam, lang),
  ]);
  const head = [RELATION_WORDS[lang].relation, words.onTheDay, words.now, words.change];
  return rows.length > 0 ? [heading(3, words.seams), ...table(words.seams, head, rows)] : [];
}

function changePhrase({ onTheDay, now }: SeamLine, lang: Lang): string {
  const words = NEXT_WORDS[lang];
  if (onTheDay === null || now === null) return '–';
  if (now === onTheDay) return words.same;
  return now > onTheDay ? words.tighter(now - onTheDay) : words.looser(onTheDay - now);
}
