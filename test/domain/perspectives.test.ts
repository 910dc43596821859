import { describe, expect, test } from 'vitest';
import type { Card } from '#shared/domain/card.ts';
import { byChair, CHAIR_TAGS, CHAIRS, chairOf } from '#shared/domain/chairs.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { fewUpstream, type River, riverOf } from '#shared/domain/river.ts';
import { NO_STRATEGY } from '#shared/domain/strategy.ts';

let count = 0;
const card = (change: Partial<Card>): Card => {
  count += 1;
  return {
    id: `card-${String(count).padStart(12, '0')}` as CardId,
    step: 'perspectives',
    column: 'needs',
    rank: 'a0',
    text: '',
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
    kind: 'plain',
    links: new Map(),
    removed: null,
    reported: null,
    hidden: false,
    asked: null,
    strategy: NO_STRATEGY,
    ...change,
  };
};

describe('chairs', () => {
  test('a card lies on the chair that its tag names, and no other card lies on one', () => {
    for (const chair of CHAIRS) {
      expect(chairOf(card({ kind: 'chair', tags: ['late', CHAIR_TAGS[chair]] }))).toBe(chair);
    }
    expect(chairOf(card({ kind: 'chair', tags: ['late'] }))).toBeNull();
    expect(chairOf(card({ tags: [CHAIR_TAGS.person] }))).toBeNull();
  });

  test('each chair has its cards as they were written, and one that two claim lies on the first', () => {
    const [later, first] = [
      card({ at: 20, kind: 'chair', tags: [CHAIR_TAGS.person] }),
      card({ at: 10, kind: 'chair', tags: [CHAIR_TAGS.politician, CHAIR_TAGS.person] }),
    ];
    const chairs = byChair([later, first, card({})]);
    expect(chairs.person).toEqual([first, later]);
    expect([chairs.caseworker, chairs.economist, chairs.politician]).toEqual([[], [], []]);
  });
});

describe('the river', () => {
  const proposal = (river?: River, change: Partial<Card> = {}) =>
    card({
      column: 'strategies',
      strategy: { ...NO_STRATEGY, ...(river ? { river } : {}) },
      ...change,
    });

  test('every proposal is in one place, or waits ashore; nothing else is in it', () => {
    const [up, swim, out, ashore] = [
      proposal('upstream'),
      proposal('teachToSwim', { step: 'valueVision' }),
      proposal('rescue'),
      proposal(),
    ];
    const strange = [
      card({ strategy: { ...NO_STRATEGY, river: 'rescue' } }),
      proposal('rescue', { kind: 'undertaking' }),
    ];
    expect(riverOf([out, up, ashore, swim, ...strange])).toEqual({
      bands: { upstream: [up], teachToSwim: [swim], rescue: [out] },
      ashore: [ashore],
    });
  });

  test('too few upstream is asked about, and an empty river is not', () => {
    const [up, out] = [proposal('upstream'), proposal('rescue')];
    const river = (...cards: readonly Card[]) => fewUpstream(riverOf(cards));
    expect(river()).toBeNull();
    expect(river(proposal())).toBeNull();
    expect(river(out)).toEqual({ upstream: 0, all: 1 });
    expect(river(up, out, out, out)).toEqual({ upstream: 1, all: 4 });
    expect(river(up, out, out)).toBeNull();
  });
});
