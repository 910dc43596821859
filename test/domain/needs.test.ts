import { expect, test } from 'vitest';
import type { LinkKind } from '#shared/domain/card.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { answeredAmong, isAnswered, linkedTo } from '#shared/domain/needs.ts';

const idOf = (seed: string) => seed.padEnd(22, '0') as CardId;
const [need, other, strategy] = [idOf('need'), idOf('other'), idOf('strategy')];

const card = (id: CardId, ...links: readonly (readonly [CardId, LinkKind])[]) => ({
  id,
  links: new Map(links),
});

test('a need is answered by a link from either side', () => {
  expect([...answeredAmong([card(need), card(strategy, [need, 'answers'])])].sort()).toEqual(
    [need, strategy].sort(),
  );
  expect([...answeredAmong([card(need, [strategy, 'answers']), card(strategy)])].sort()).toEqual(
    [need, strategy].sort(),
  );
});

test('a link of another kind answers nothing, nor does one to a card that is not shown', () => {
  expect(answeredAmong([card(need), card(other, [need, 'mirrors'])]).size).toBe(0);
  expect(answeredAmong([card(need, [strategy, 'answers'])]).size).toBe(0);
});

test('a need of cards sewn together is answered when one of them is', () => {
  const answered = answeredAmong([card(need), card(other), card(strategy, [other, 'answers'])]);
  expect(isAnswered([card(need)], answered)).toBe(false);
  expect(isAnswered([card(need), card(other)], answered)).toBe(true);
});

test('the other ends of a card are found whichever side made the link', () => {
  const cards = [card(strategy, [need, 'answers']), card(need), card(other, [strategy, 'answers'])];
  expect([...linkedTo(strategy, 'answers', cards)].sort()).toEqual([need, other].sort());
  expect([...linkedTo(need, 'answers', cards)]).toEqual([strategy]);
  expect(linkedTo(need, 'mirrors', cards).size).toBe(0);
});
