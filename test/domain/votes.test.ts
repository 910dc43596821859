import { describe, expect, test } from 'vitest';
import type { CardId, GroupId, RoundId } from '#shared/domain/ids.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import { groupVotes, votesFor } from '#shared/domain/stage/votes.ts';

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

  describe('of a group', () => {
    const [one, other] = [
      { id: CARD, step: 'stakeholders' },
      { id: 'card-two-000000000000a' as CardId, step: 'stakeholders' },
    ] as const;
    const GROUP = 'group-one-00000000000a' as GroupId;
    const votes = (votes: number, tables: number | null) => ({ votes, tables });

    test('are what the round counted for it', () => {
      const tally = { [CARD]: votes(3, 2), [other.id]: votes(2, 2), [GROUP]: votes(4, 3) };
      expect(groupVotes({ rounds: [closed({ tally })] }, GROUP, [one, other])).toEqual(votes(4, 3));
    });

    test('are added up when it was sewn later, and from how many tables is known when all fell on one card', () => {
      const only = { rounds: [closed({ tally: { [CARD]: votes(3, 2) } })] };
      expect(groupVotes(only, GROUP, [one, other])).toEqual(votes(3, 2));
      const both = {
        rounds: [closed({ tally: { [CARD]: votes(3, 2), [other.id]: votes(3, 2) } })],
      };
      expect(groupVotes(both, GROUP, [one, other])).toEqual(votes(6, null));
    });

    test('are those of the latest round, also when an earlier one knew the group', () => {
      const rounds = [
        closed({ closedAt: 10, tally: { [GROUP]: votes(9, 9) } }),
        closed({ closedAt: 20, tally: { [CARD]: votes(1, 1) } }),
      ];
      expect(groupVotes({ rounds }, GROUP, [one, other])).toEqual(votes(1, 1));
    });

    test('are none before a round', () => {
      expect(groupVotes({ rounds: [] }, GROUP, [one, other])).toBeNull();
    });
  });
});
