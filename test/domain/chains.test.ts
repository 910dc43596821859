import { describe, expect, test } from 'vitest';
import type { Card, CardKind, LinkKind } from '#shared/domain/card.ts';
import {
  CHAIN_PARTS,
  type Chain,
  chainSets,
  findAgain,
  NO_CHAIN,
  partiesIn,
  tablesIn,
  tiesOf,
} from '#shared/domain/chains.ts';
import type { ActorId, CardId, ParticipantId, TableId } from '#shared/domain/ids.ts';
import { NO_STRATEGY } from '#shared/domain/strategy.ts';

let count = 0;
const card = (kind: CardKind, text: string, change: Partial<Card> = {}): Card => {
  count += 1;
  return {
    id: `card-${text.replaceAll(' ', '-').padEnd(16, '0')}` as CardId,
    step: 'systemKnowledge',
    column: 'needs',
    rank: 'a0',
    text,
    soThat: '',
    nextStep: '',
    author: null,
    table: null,
    at: count,
    lang: 'sv',
    org: null,
    actors: [],
    tags: [],
    group: null,
    edge: null,
    lifted: false,
    kind,
    links: new Map(),
    removed: null,
    reported: null,
    hidden: false,
    asked: null,
    strategy: NO_STRATEGY,
    ...change,
  };
};
const causing = (one: Card, ...others: readonly Card[]): Card => ({
  ...one,
  links: new Map<CardId, LinkKind>(others.map(({ id }) => [id, 'causes'])),
});

const words = (chain: Chain) => CHAIN_PARTS.map((part) => chain[part]?.text ?? '?').join(' < ');
const read = (...cards: readonly Card[]) => chainSets(cards).map(({ chains }) => chains.map(words));

describe('chains of effect, event and system', () => {
  const waits = card('effect', 'waits');
  const silent = card('effect', 'silent');
  const returned = card('event', 'returned');
  const unanswered = card('event', 'unanswered');
  const refuse = card('invisibleSystem', 'refuse');

  test('what is missing is a hole, wherever one begins', () => {
    expect(read(waits)).toEqual([['waits < ? < ?']]);
    expect(read(returned)).toEqual([['? < returned < ?']]);
    expect(read(refuse)).toEqual([['? < ? < refuse']]);
    expect(read()).toEqual([]);
  });

  test('several chains share one system, and those that share an event stand together', () => {
    const sets = read(
      waits,
      silent,
      card('effect', 'third', { links: new Map() }),
      causing(returned, waits),
      causing(unanswered, silent),
      causing(refuse, returned, unanswered),
    );
    expect(sets).toEqual([
      ['waits < returned < refuse', 'silent < unanswered < refuse'],
      ['third < ? < ?'],
    ]);
    expect(
      read(
        waits,
        silent,
        causing(unanswered, waits),
        causing(returned, waits, silent),
        causing(refuse, returned, unanswered),
      )[0],
    ).toEqual([
      'waits < returned < refuse',
      'silent < returned < refuse',
      'waits < unanswered < refuse',
    ]);
  });

  test('one event may come of two systems, and one system of nothing yet is its own set', () => {
    const other = card('invisibleSystem', 'other');
    const alone = card('invisibleSystem', 'alone');
    expect(
      read(
        waits,
        causing(returned, waits),
        causing(refuse, returned),
        causing(other, returned),
        alone,
      ),
    ).toEqual([['waits < returned < refuse'], ['waits < returned < other'], ['? < ? < alone']]);
  });

  test('a system tied straight to its effect leaves a hole for the event until one ties both', () => {
    const both = causing(refuse, waits, returned);
    expect(read(waits, causing(refuse, waits))).toEqual([['waits < ? < refuse']]);
    expect(read(waits, causing(returned, waits), both)).toEqual([['waits < returned < refuse']]);
    // The event is taken away: the system still stands behind what one sees.
    const gone = {
      ...causing(returned, waits),
      removed: { by: 'p'.repeat(22) as ParticipantId, at: 1 },
    };
    expect(read(waits, gone, both)).toEqual([['waits < ? < refuse']]);
  });

  test('removed and hidden cards are in no chain, and a link to one that is not here is none', () => {
    const hidden = { ...causing(refuse, returned), hidden: true };
    expect(read(waits, causing(returned, waits), hidden)).toEqual([['waits < returned < ?']]);
    expect(read(causing(returned, waits))).toEqual([['? < returned < ?']]);
  });

  test('links that make a ring, or point the other way, are not followed', () => {
    const ring = [
      causing(waits, returned, refuse),
      causing(returned, waits, refuse, unanswered),
      causing(unanswered, returned),
      causing(refuse, refuse, returned),
    ];
    expect(read(...ring)).toEqual([['waits < returned < refuse'], ['? < unanswered < ?']]);
  });

  test('other links and plain cards are no part of a chain', () => {
    const mirrored = { ...returned, links: new Map([[waits.id, 'mirrors' as const]]) };
    expect(read(waits, mirrored, causing(card('plain', 'need'), waits))).toEqual([
      ['waits < ? < ?'],
      ['? < returned < ?'],
    ]);
  });

  test('whoever fills a hole ties what stands on both sides of it', () => {
    const id = 'card-new-000000000' as CardId;
    const chain = { ...NO_CHAIN, effect: waits, invisibleSystem: refuse };
    expect(tiesOf('event', id, chain)).toEqual([
      { cause: id, effect: waits.id },
      { cause: refuse.id, effect: id },
    ]);
    expect(tiesOf('invisibleSystem', id, { ...NO_CHAIN, effect: waits, event: returned })).toEqual([
      { cause: id, effect: returned.id },
    ]);
    expect(tiesOf('invisibleSystem', id, { ...NO_CHAIN, effect: waits })).toEqual([
      { cause: id, effect: waits.id },
    ]);
    expect(tiesOf('effect', id, chain)).toEqual([{ cause: refuse.id, effect: id }]);
    expect(tiesOf('effect', id, NO_CHAIN)).toEqual([]);
  });

  test('the chain one reads is found again when another is added or a hole is filled', () => {
    const [alone, filled] = [
      { ...NO_CHAIN, effect: waits },
      { effect: waits, event: returned, invisibleSystem: null },
    ];
    const other = { ...NO_CHAIN, effect: silent };
    expect(findAgain([other, filled], alone)).toBe(1);
    expect(findAgain([other, alone], { ...alone, effect: { ...waits, text: 'changed' } })).toBe(1);
    expect(findAgain([other], alone)).toBe(0);
    expect(findAgain([other, alone], null)).toBe(0);
  });

  test('the parties and tables of a system are those of every card in its chains', () => {
    const [school, clinic] = ['actor-school-00000' as ActorId, 'actor-clinic-00000' as ActorId];
    const at = (table: string, change: Partial<Card>) => ({ table: table as TableId, ...change });
    const set = chainSets([
      { ...waits, ...at('t3', { org: school }) },
      { ...causing(returned, waits), ...at('t3', { actors: [clinic, school] }) },
      { ...causing(refuse, returned), ...at('t8', {}) },
    ])[0];
    expect(set && [...partiesIn(set)]).toEqual([school, clinic]);
    expect(set && [...tablesIn(set)]).toEqual(['t3', 't8']);
  });
});
