import { expect, test } from 'vitest';
import { type Card, isOwn, isShown, reviewOf } from '#shared/domain/card.ts';
import type { CardId, ParticipantId } from '#shared/domain/ids.ts';
import { NO_STRATEGY } from '#shared/domain/strategy.ts';

const me = 'me'.padEnd(22, '0') as ParticipantId;
const AT = 1_770_000_000_000;

const CARD: Card = {
  id: 'card'.padEnd(22, '0') as CardId,
  step: 'valueVision',
  column: 'needs',
  rank: 'a0',
  text: 'Kort',
  soThat: '',
  nextStep: '',
  author: me,
  table: null,
  at: AT,
  lang: 'sv',
  org: null,
  actors: [],
  tags: [],
  group: null,
  edge: null,
  lifted: false,
  kind: 'plain',
  links: new Map(),
  removed: null,
  reported: null,
  hidden: false,
  asked: null,
  strategy: NO_STRATEGY,
};

test('a card is shown unless it is taken away or hidden; a report hides nothing', () => {
  expect(isShown(CARD)).toBe(true);
  const reported: Card = { ...CARD, reported: { kind: 'person', at: AT } };
  expect(isShown(reported)).toBe(true);
  expect(isShown({ ...CARD, hidden: true })).toBe(false);
  expect(isShown({ ...CARD, removed: { by: me, at: AT } })).toBe(false);
});

test('a report is answered by a newer one, as of who has changed the card', () => {
  const at = (offset: number) => ({ kind: 'person', at: AT + offset }) as const;
  expect(reviewOf({ reported: null, asked: AT })).toBeNull();
  expect(reviewOf({ reported: at(0), asked: null })).toBe('reported');
  expect(reviewOf({ reported: at(0), asked: AT + 1 })).toBe('asked');
  expect(reviewOf({ reported: at(2), asked: AT + 1 })).toBe('answered');
});

test('a card is its author’s own; an imported one belongs to nobody', () => {
  expect(isOwn(CARD, me)).toBe(true);
  expect(isOwn(CARD, 'you'.padEnd(22, '0') as ParticipantId)).toBe(false);
  expect(isOwn({ ...CARD, author: null }, me)).toBe(false);
});
