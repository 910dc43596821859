import type { ColumnId } from '#shared/domain/columns.ts';
import type { Choices } from '#shared/domain/desk/choices.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { dayPhrase, ownerPhrase } from '../../phrases.ts';
import type { StrategyLine, Summary } from '../../Summary.ts';
import { heading, item, list, paragraph, small } from '../blocks.ts';
import { mention } from '../lineItem.ts';
import { listed } from '../lookup.ts';
import { promiseSentence } from '../promiseSentence.ts';
import type { Block } from '../SummaryDocument.ts';
import { ONE_PAGE_WORDS } from '../words/onePage.ts';

const STRENGTHS = 3;
const NEEDS = 3;
const STRATEGIES = 5;
const MISSING = 5;

/** What somebody who was not there can read in five minutes. */
export function onePage(summary: Summary, lang: Lang, { introduction }: Choices): Block[] {
  const words = ONE_PAGE_WORDS[lang];
  if (summary.counts.cards === 0) return [...paragraph(introduction), ...paragraph(words.nothing)];
  return [
    ...paragraph(introduction),
    ...promise(summary, lang),
    ...chosen(summary, 'strengths', STRENGTHS, words.strengths, lang),
    ...chosen(summary, 'needs', NEEDS, words.needs, lang),
    ...(summary.counts.votes === null ? small(words.notVoted) : []),
    ...strategies(summary, lang),
    ...missing(summary, lang),
    ...(summary.followUp
      ? [heading(3, words.nextTime), ...paragraph(dayPhrase(summary.followUp, lang))]
      : []),
  ];
}

function promise({ promises: { joint } }: Summary, lang: Lang): Block[] {
  const said = {
    who: joint.who.words,
    toWhom: joint.toWhom.words,
    what: joint.what.words,
    sign: joint.sign.words,
  };
  const sentence = promiseSentence(said, lang);
  if (sentence === '') return [];
  return [heading(3, ONE_PAGE_WORDS[lang].promise), ...paragraph(sentence, 'quote')];
}

function chosen(
  { priorities }: Summary,
  column: ColumnId,
  most: number,
  title: string,
  lang: Lang,
): Block[] {
  const lines = priorities.find((part) => part.column === column)?.lines.slice(0, most) ?? [];
  if (lines.length === 0) return [];
  const items = lines.map(({ line }) => item(mention(line, lang), { column, votes: line.votes }));
  return [heading(3, title, column), ...list(items, true)];
}

function strategies({ strategies: lines }: Summary, lang: Lang): Block[] {
  const words = ONE_PAGE_WORDS[lang];
  // What has been laid aside is not taken further.
  const goingOn = lines.filter(({ status }) => status !== 'parked' && status !== 'closed');
  const items = goingOn.slice(0, STRATEGIES).map((line) =>
    item(mention(line.card, lang), {
      column: 'strategies',
      notes: strategyNotes(line, lang),
      votes: line.card.votes,
    }),
  );
  return items.length > 0 ? [heading(3, words.strategies, 'strategies'), ...list(items, true)] : [];
}

/** Så att, owner, next step and date: what makes a strategy one. */
function strategyNotes(line: StrategyLine, lang: Lang): string[] {
  const words = ONE_PAGE_WORDS[lang];
  const { card, due } = line;
  const owner = ownerPhrase(line);
  return [
    card.soThat && words.soThat(card.soThat),
    [
      owner && words.owner(owner),
      card.nextStep && words.nextStep(card.nextStep),
      due && words.due(dayPhrase(due, lang)),
    ]
      .filter(Boolean)
      .join(' · '),
  ].filter(Boolean);
}

function missing({ missing: all }: Summary, lang: Lang): Block[] {
  const words = ONE_PAGE_WORDS[lang];
  const items = all
    .slice(0, MISSING)
    .map(({ name, inviters }) =>
      item(name, { notes: inviters.length > 0 ? [words.invitedBy(listed(inviters, lang))] : [] }),
    );
  return items.length > 0 ? [heading(3, words.missing), ...list(items)] : [];
}
