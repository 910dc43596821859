/**
 * How well suggested groups find what says the same, and what it costs. Run: `npm run bench -- likeness`.
 * "The day": the 88 cards of a day, where two pairs within a lane say the same on purpose. "Said again": the same cards
 * and, for a fifth of them, what another table might have written instead. A suggestion counts as right when its cards
 * say the same as somebody who reads them would put it; cards that merely touch the same thing count as wrong.
 */
import { type Comparable, findAlike } from '#shared/domain/likeness/findAlike.ts';
import {
  ALIKE_ENOUGH,
  pairKey,
  runToEnd,
  suggestGroups,
} from '#shared/domain/likeness/suggestGroups.ts';
import {
  dayCards,
  type LikenessCard,
  SAID_AGAIN,
  SAME_IN_THE_DAY,
} from '../support/nearDuplicates.ts';

const LEVELS = [0.1, 0.12, ALIKE_ENOUGH, 0.14, 0.15, 0.17, 0.2, 0.25];

interface Set {
  readonly name: string;
  readonly cards: readonly LikenessCard[];
  readonly same: ReadonlySet<string>;
}

const day = dayCards();
const pairsOf = (pairs: readonly (readonly [string, string])[]) =>
  new globalThis.Set(pairs.map(([one, other]) => pairKey(one, other)));
const again = SAID_AGAIN.map(({ id, of, text }) => {
  const first = day.find((card) => card.id === of);
  if (!first) throw new Error(`no card ${of}`);
  return { ...first, id, text };
});
const sets: readonly Set[] = [
  { name: 'the day', cards: day, same: pairsOf(SAME_IN_THE_DAY) },
  {
    name: 'said again',
    cards: [...day, ...again],
    same: pairsOf([...SAME_IN_THE_DAY, ...SAID_AGAIN.map(({ id, of }) => [of, id] as const)]),
  },
];

for (const { name, cards, same } of sets) {
  console.log(`\n${name}: ${cards.length} cards, ${same.size} pairs that say the same`);
  console.log('least   suggested   right   precision   recall');
  for (const least of LEVELS) {
    const found = suggestedPairs(cards, least);
    const right = found.filter((pair) => same.has(pair)).length;
    const figures = [found.length, right, share(right, found.length), share(right, same.size)];
    console.log([least.toFixed(2), ...figures].map((value) => String(value).padEnd(9)).join(' '));
  }
}
console.log(`\nused: ${ALIKE_ENOUGH}`);
console.log(`1,000 cards in one lane: ${timeOf(1000)} ms; 100: ${timeOf(100)} ms`);

/** Pairs that are suggested together, lane by lane as on a screen. */
function suggestedPairs(cards: readonly LikenessCard[], least: number): readonly string[] {
  const lanes = Map.groupBy(cards, ({ lane }) => lane);
  const board = cards.map(({ text }) => text);
  return [...lanes.values()].flatMap((lane) => {
    const question = { cards: lane, board, dismissed: new globalThis.Set<string>() };
    return runToEnd(suggestGroups(question, least)).flatMap((group) =>
      group.cards.flatMap((one, at) =>
        group.cards.slice(at + 1).map((other) => pairKey(one, other)),
      ),
    );
  });
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
}

/** As many cards as asked for, each a mix of two real ones, so that they are as long and as varied as such. */
function timeOf(count: number): string {
  const lane: Comparable[] = Array.from({ length: count }, (_, at) => {
    const one = day[at % day.length]?.text ?? '';
    const other = day[(at * 7 + Math.floor(at / day.length)) % day.length]?.text ?? '';
    return { id: String(at), text: `${one.slice(0, 60)} ${other.slice(-60)}`, group: null };
  });
  const board = lane.map(({ text }) => text);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    runToEnd(findAlike(lane, board, ALIKE_ENOUGH));
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return (times[2] ?? 0).toFixed(0);
}
