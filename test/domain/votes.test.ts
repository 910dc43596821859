import { describe, expect, test } from 'vitest';
import type { CardId, RoundId } from '#shared/domain/ids.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import { sumVotes, votesFor } from '#shared/domain/stage/votes.ts';

const CARD = 'card-one-000000000000a' as CardId;

const round = (change: Partial<Round>): Round => ({
  id: 'round-one-00000000000a' as RoundId,
  step: null,
  budget: {},
  perCard: 1,
  state: 'open',
  openedAt: 1,
  closedAt: null,
  tally: { [CARD]: { votes: 3, tables: 2 } },
  ...change,
});

describe('votes of a card', () => {
  const closed = (change: Partial<Round>) => round({ state: 'closed', ...change });
  const card = { id: CARD, step: 'stakeholders' } as const;

  test('come from the latest closed round about its step, in whatever order the rounds are kept', () => {
    const rounds = [
      closed({ closedAt: 30, tally: { [CARD]: { votes: 9, tables: 4 } } }),
      closed({ closedAt: 10 }),
      closed({ closedAt: 40, step: 'perspectives', tally: {} }),
      round({ openedAt: 50 }),
    ];
    expect(votesFor({ rounds }, card)).toEqual({ votes: 9, tables: 4 });
  });

  test('are none before a round, and zero when nobody chose it', () => {
    expect(votesFor({ rounds: [round({})] }, card)).toBeNull();
    expect(votesFor({ rounds: [closed({ tally: {} })] }, card)).toEqual({ votes: 0, tables: null });
  });

  test('follow a card that was moved after the vote', () => {
    const rounds = [closed({ step: 'perspectives' })];
    expect(votesFor({ rounds }, card)).toEqual({ votes: 3, tables: 2 });
  });

  test('are added up in a group, where tables are only known when all fell on one card', () => {
    const one = { votes: 3, tables: 2 };
    const none = { votes: 0, tables: null };
    expect(sumVotes([one, none, null])).toEqual({ votes: 3, tables: 2 });
    expect(sumVotes([one, one])).toEqual({ votes: 6, tables: null });
    expect(sumVotes([null, null])).toBeNull();
  });
});
