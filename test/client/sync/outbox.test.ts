import { expect, test } from 'vitest';
import { newOutbox } from '../../../client/sync/outbox/outbox.ts';

const NOTHING = { cards: [], other: false, paths: [] } as const;
const touching = (...cards: string[]) => ({
  cards: new Set(cards),
  born: new Set<string>(),
  other: cards.length === 0,
  paths: new Set(cards.map((id) => `cards/${id}/text`)),
});

test('a new outbox waits for nothing', () => {
  const outbox = newOutbox(NOTHING);
  expect(outbox.waiting.get()).toBe(false);
  expect(outbox.acknowledged(outbox.version())).toBe(false);
});

test('an echo acknowledges what was written up to its version, and nothing later', () => {
  const outbox = newOutbox(NOTHING);
  outbox.wrote(touching('one'));
  const sent = outbox.version();
  outbox.wrote(touching('other'));
  expect(outbox.acknowledged(sent)).toBe(true);
  expect([...outbox.cards.get()]).toEqual(['other']);
  expect(outbox.waiting.get()).toBe(true);
});

test('a card written in again waits for the later version', () => {
  const outbox = newOutbox(NOTHING);
  outbox.wrote(touching('one'));
  const sent = outbox.version();
  outbox.wrote(touching('one'));
  outbox.acknowledged(sent);
  expect([...outbox.cards.get()]).toEqual(['one']);
});

test('an echo of what was never sent, or was heard before, changes nothing', () => {
  const outbox = newOutbox(NOTHING);
  outbox.wrote(touching('one'));
  expect(outbox.acknowledged(outbox.version() + 1)).toBe(false);
  expect(outbox.acknowledged(outbox.version())).toBe(true);
  expect(outbox.acknowledged(outbox.version())).toBe(false);
});

test('what is no card waits without being counted as one', () => {
  const outbox = newOutbox(NOTHING);
  outbox.wrote(touching());
  expect(outbox.waiting.get()).toBe(true);
  expect(outbox.cards.get().size).toBe(0);
  expect(outbox.unsent()).toEqual({ cards: [], other: true, paths: [] });
  outbox.acknowledged(outbox.version());
  expect(outbox.unsent()).toEqual(NOTHING);
});

test('what an earlier page left is waited for, and a card it made stays one that nobody else has', () => {
  const outbox = newOutbox({ cards: [{ id: 'old', born: true }], other: false, paths: [] });
  expect(outbox.waiting.get()).toBe(true);
  outbox.wrote(touching('old'));
  expect(outbox.unsent().cards).toEqual([{ id: 'old', born: true }]);
  outbox.acknowledged(outbox.version());
  expect(outbox.cards.get().size).toBe(0);
});

test('listeners of the cards are told once for each change of the set', () => {
  const outbox = newOutbox(NOTHING);
  let told = 0;
  outbox.cards.subscribe(() => {
    told += 1;
  });
  outbox.wrote(touching('one'));
  outbox.wrote(touching('one'));
  expect(told).toBe(1);
});
