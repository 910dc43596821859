import { describe, expect, it } from 'vitest';
import { findAlike } from '#shared/domain/likeness/findAlike.ts';
import {
  ALIKE_ENOUGH,
  pairKey,
  runToEnd,
  type Suggestion,
  suggestGroups,
} from '#shared/domain/likeness/suggestGroups.ts';
import { dayCards, SAID_AGAIN, SAME_IN_THE_DAY } from '../support/nearDuplicates.ts';

const DAY = dayCards();
const card = (id: string, text: string, group: string | null = null) => ({ id, text, group });

function suggested(
  cards: readonly ReturnType<typeof card>[],
  dismissed: ReadonlySet<string> = new Set(),
): readonly Suggestion[] {
  const board = [...DAY, ...cards].map(({ text }) => text);
  return runToEnd(suggestGroups({ cards, board, dismissed }));
}
const ids = (suggestions: readonly Suggestion[]) =>
  suggestions.map(({ cards }) => cards.toSorted().join(''));

describe('suggested groups', () => {
  it('hold what says the same in other words, and leave the rest alone', () => {
    const found = suggested([
      card('a', 'Vi räknar pinnar i stället för att fråga om det blev bättre för personen.'),
      card('b', 'Alla pratar i förkortningar och halva bordet hänger inte med.'),
      card('c', 'Vi mäter pinnar, inte om personen fick det bättre.'),
      card('d', 'Fredagsfika mellan socialtjänst och psykiatri.'),
    ]);
    expect(ids(found)).toEqual(['ac']);
  });

  it('know a word in another form and within a compound, with å, ä and ö however they are stored', () => {
    const found = suggested([
      card('a', 'Studiebesöksrunda hos grannarna'),
      card('b', 'Besök på fler studier hos grannen'.normalize('NFD')),
      card('c', 'Öppna dörren'),
      card('d', 'ÖPPET, dörrarna!'),
    ]);
    expect(ids(found).toSorted()).toEqual(['ab', 'cd']);
  });

  it('hold three only when each is like the others', () => {
    const same = 'Arbetsgivarna bjuds in för sent';
    const found = suggested([card('a', same), card('b', `${same} igen`), card('c', `${same}!`)]);
    expect(ids(found)).toEqual(['abc']);
    const chain = suggested([
      card('a', 'Skulder hos kronofogden'),
      card('b', 'Skulder hos kronofogden, boende hos bostadsbolaget'),
      card('c', 'Boende hos bostadsbolaget'),
    ]);
    expect(chain.map(({ cards }) => cards.length)).toEqual([2]);
  });

  it('are a few at a time when half a hall says the same, and each card still finds some', () => {
    const text = 'Ingen ringer upp när beslutet är taget';
    const cards = Array.from({ length: 200 }, (_, n) => card(`card-${n}`, text));
    const board = [...DAY, ...cards].map((each) => each.text);
    const pairs = runToEnd(findAlike(cards, board, ALIKE_ENOUGH));
    expect(pairs.length).toBeLessThan(13 * cards.length);
    const held = suggested(cards).flatMap((each) => each.cards);
    expect(new Set(held).size).toBe(held.length);
    expect(held.length).toBeGreaterThan(190);
  });

  it('never hold cards that lie in one group already', () => {
    const text = 'En lots som följer med över gränserna';
    expect(suggested([card('a', text, 'g'), card('b', text, 'g')])).toEqual([]);
    expect(ids(suggested([card('a', text, 'g'), card('b', text)]))).toEqual(['ab']);
  });

  it('are not made again of what somebody has said no to', () => {
    const text = 'En lots som följer med över gränserna';
    const cards = [card('b', text), card('a', text)];
    expect(suggested(cards, new Set([pairKey('a', 'b')]))).toEqual([]);
  });

  it('come to nothing from empty cards, signs and small words', () => {
    const nothing = ['', '   ', '…', '👍🏽', 'Det är inte så att vi ska', 'och den som inte'];
    expect(suggested(nothing.map((text, at) => card(String(at), text)))).toEqual([]);
  });

  it('stop now and then, so that a slow phone can do it a little at a time', () => {
    const cards = DAY.slice(0, 20);
    const work = suggestGroups({ cards, board: [], dismissed: new Set() });
    let stops = 0;
    while (!work.next().done) stops += 1;
    expect(stops).toBeGreaterThanOrEqual(cards.length);
  });
});

describe('on the cards of a day', () => {
  const lanes = (cards: readonly (typeof DAY)[number][]) => [
    ...Map.groupBy(cards, ({ lane }) => lane).values(),
  ];
  const pairsIn = (cards: readonly (typeof DAY)[number][]): readonly string[] => {
    const board = cards.map(({ text }) => text);
    return lanes(cards).flatMap((lane) =>
      runToEnd(suggestGroups({ cards: lane, board, dismissed: new Set() })).flatMap((group) =>
        group.cards.flatMap((one, at) =>
          group.cards.slice(at + 1).map((other) => pairKey(one, other)),
        ),
      ),
    );
  };

  it('both near-duplicates of a lane are found, with as few others', () => {
    const found = pairsIn(DAY);
    for (const [one, other] of SAME_IN_THE_DAY) expect(found).toContain(pairKey(one, other));
    expect(found.length).toBeLessThanOrEqual(4);
  });

  it('most of what another table might have written instead is found, and little else', () => {
    const again = SAID_AGAIN.flatMap(({ id, of, text }) =>
      DAY.filter((first) => first.id === of).map((first) => ({ ...first, id, text })),
    );
    const found = new Set(pairsIn([...DAY, ...again]));
    const right = SAID_AGAIN.filter(({ id, of }) => found.has(pairKey(id, of)));
    expect(right.length / SAID_AGAIN.length).toBeGreaterThan(0.8);
    expect((right.length + SAME_IN_THE_DAY.length) / found.size).toBeGreaterThan(0.8);
  });
});
