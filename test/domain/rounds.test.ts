import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CardId,
  type GroupId,
  type ParticipantId,
  type RoundId,
  tableId,
} from '#shared/domain/ids.ts';
import {
  type Ballot,
  judgeBallot,
  openRound,
  purseOf,
  type Votable,
} from '#shared/domain/stage/ballot.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import { obey } from '#shared/domain/stage/reduce.ts';
import type { Round, Stage } from '#shared/domain/stage/stage.ts';
import { tallyOf } from '#shared/domain/stage/tally.ts';

const NOW = 1_800_000_000_000;
const card = (name: string) => `card-${name}-0000000000000` as CardId;
const [A, B, C] = [card('a'), card('b'), card('c')];
const ROUND = 'round-one-00000000000a' as RoundId;
const OTHER = 'round-two-00000000000a' as RoundId;
const open = (id: RoundId): Extract<Command, { type: 'openRound' }> => ({
  type: 'openRound',
  id,
  step: 'stakeholders',
  budget: { needs: 3, strategies: 2 },
  perCard: 2,
});

const ask = (stage: Stage, command: Command, tally?: Round['tally']) =>
  obey(
    stage,
    { command, role: 'facilitator', revision: stage.revision, ...(tally && { tally }) },
    NOW,
  );
function does(stage: Stage, command: Command, tally?: Round['tally']): Stage {
  const answer = ask(stage, command, tally);
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value;
}
const fresh = newStage({ title: 'Mellan dörrarna' }, NOW);
const voting = does(fresh, open(ROUND));

describe('rounds', () => {
  test('one is open at a time, and carries no tally before it is closed', () => {
    expect(openRound(fresh)).toBeNull();
    expect(openRound(voting)).toMatchObject({ id: ROUND, tally: {}, closedAt: null });
    expect(ask(voting, open(OTHER))).toEqual({ ok: false, problem: 'stale' });
  });

  test('a closed one keeps its tally when a new one is opened', () => {
    const tally = { [A]: { votes: 4, tables: 2 } };
    const closed = does(voting, { type: 'closeRound', id: ROUND }, tally);
    expect(openRound(closed)).toBeNull();
    const again = does(closed, open(OTHER));
    expect(again.rounds.map(({ id, state }) => [id, state])).toEqual([
      [ROUND, 'closed'],
      [OTHER, 'open'],
    ]);
    expect(again.rounds[0]).toMatchObject({ tally, closedAt: NOW });
    expect(ask(again, { type: 'closeRound', id: ROUND })).toEqual({ ok: false, problem: 'stale' });
  });

  test('an id is used once, and only a round that is there can be closed', () => {
    const closed = does(voting, { type: 'closeRound', id: ROUND });
    expect(ask(closed, open(ROUND))).toEqual({ ok: false, problem: 'stale' });
    expect(ask(closed, { type: 'closeRound', id: OTHER })).toEqual({
      ok: false,
      problem: 'unknown',
    });
  });
});

describe('opening and closing together with a move of the room', () => {
  const step = 'stakeholders';
  const grouping = { kind: 'step', step, phase: 'group' } as const;
  const votes = { kind: 'step', step, phase: 'vote' } as const;
  const choosing = { kind: 'step', step, phase: 'choose' } as const;
  const inGroup = does(fresh, { type: 'goTo', position: grouping });
  const opened = does(inGroup, { ...open(ROUND), position: votes });

  test('[P61] the round is open where the room now is', () => {
    expect(opened.position).toEqual(votes);
    expect(openRound(opened)?.id).toBe(ROUND);
    expect(opened.revision).toBe(inGroup.revision + 1);
  });

  test('[P61] of two who open at once one is obeyed, and the other told that somebody was first', () => {
    const second = obey(
      opened,
      {
        command: { ...open(OTHER), position: votes },
        role: 'facilitator',
        revision: inGroup.revision,
      },
      NOW,
    );
    expect(second).toEqual({ ok: false, problem: 'stale' });
  });

  test('[P61] taken back in time the round was never held, and the room is where it was', () => {
    const undone = does(opened, { type: 'undo' });
    expect(undone.position).toEqual(grouping);
    expect(undone.rounds).toEqual([]);
    const late = obey(
      opened,
      { command: { type: 'undo' }, role: 'facilitator', revision: opened.revision },
      NOW + 10_001,
    );
    expect(late).toEqual({ ok: false, problem: 'tooLate' });
  });

  test('[P61] a round that is opened where the room already stands can be taken back too', () => {
    const there = does(inGroup, { type: 'goTo', position: votes });
    const again = does(does(there, open(ROUND)), { type: 'undo' });
    expect(again.position).toEqual(votes);
    expect(again.rounds).toEqual([]);
  });

  test('[P61] a close moves the room, and taking that back leaves what was counted', () => {
    const tally = { [A]: { votes: 4, tables: 2 } };
    const command: Command = { type: 'closeRound', id: ROUND, position: choosing };
    const closed = obey(
      opened,
      { command, role: 'facilitator', revision: opened.revision, tally, voters: 3 },
      NOW,
    );
    if (!closed.ok) throw new Error(closed.problem);
    expect(closed.value.position).toEqual(choosing);
    const undone = does(closed.value, { type: 'undo' });
    expect(undone.position).toEqual(votes);
    expect(undone.rounds).toMatchObject([{ state: 'closed', tally, voters: 3 }]);
  });

  test('[P61] a close that moves the room needs to have seen where it is; one that does not never is too late', () => {
    const behind = { role: 'facilitator', revision: inGroup.revision } as const;
    const move: Command = { type: 'closeRound', id: ROUND, position: choosing };
    expect(obey(opened, { command: move, ...behind }, NOW)).toEqual({
      ok: false,
      problem: 'stale',
    });
    expect(obey(opened, { command: { type: 'closeRound', id: ROUND }, ...behind }, NOW).ok).toBe(
      true,
    );
  });

  test('a round is not opened where the plan has no such step', () => {
    const plan = fresh.plan.filter((item) => item.step !== step);
    const answer = ask({ ...fresh, plan }, { ...open(ROUND), position: votes });
    expect(answer).toEqual({ ok: false, problem: 'unknown' });
  });
});

describe('a ballot', () => {
  const need: Votable = { step: 'stakeholders', column: 'needs', removed: null, hidden: false };
  const cards: Readonly<Record<string, Votable>> = {
    [A]: need,
    [B]: need,
    [C]: { ...need, column: 'strategies' },
    [card('strength')]: { ...need, column: 'strengths' },
    [card('elsewhere')]: { ...need, step: 'perspectives' },
    [card('removed')]: {
      ...need,
      removed: { by: 'participant-a-00000000' as ParticipantId, at: 1 },
    },
    [card('hidden')]: { ...need, hidden: true },
  };
  const judge = (choices: Record<CardId, number>, round = openRound(voting)) =>
    judgeBallot(round, choices, (id) => cards[id] ?? null);

  test('within the budget of each column and of a card is good, and so is an empty one', () => {
    expect(judge({ [A]: 2, [B]: 1, [C]: 2 })).toBeNull();
    expect(judge({})).toBeNull();
  });

  test.each([
    ['too many in a column', { [A]: 2, [B]: 2 }],
    ['too many for one card', { [A]: 3 }],
    ['a column without votes', { [card('strength')]: 1 }],
  ])('%s is over the budget', (_, choices) => {
    expect(judge(choices)).toBe('overBudget');
  });

  test.each(['elsewhere', 'removed', 'hidden', 'never-there'])(
    'a card that is %s cannot be chosen',
    (name) => {
      expect(judge({ [card(name)]: 1 })).toBe('unknown');
    },
  );

  test('in a round about no step any step can be chosen', () => {
    const round = openRound(voting);
    expect(judge({ [card('elsewhere')]: 1 }, round && { ...round, step: null })).toBeNull();
  });

  test('[P60] one number of votes for all columns is counted over them, whatever the columns say', () => {
    const round = openRound(voting);
    const shared = round && { ...round, total: 3 };
    expect(judge({ [A]: 2, [card('strength')]: 1 }, shared)).toBeNull();
    expect(judge({ [A]: 2, [B]: 1, [C]: 1 }, shared)).toBe('overBudget');
    expect(judge({ [A]: 3 }, shared)).toBe('overBudget'); // more than one card may have
  });

  test('[P60] what is left of it is told for each column, or for all together', () => {
    const round = openRound(voting);
    if (!round) throw new Error('a round is open');
    const cardOf = (id: CardId) => cards[id] ?? null;
    expect(purseOf(round, 'needs', { [A]: 2, [C]: 1 }, cardOf)).toEqual({ has: 3, left: 1 });
    expect(purseOf(round, 'strengths', { [A]: 2 }, cardOf)).toEqual({ has: 0, left: 0 });
    const shared = { ...round, total: 4 };
    expect(purseOf(shared, 'strengths', { [A]: 2, [C]: 1 }, cardOf)).toEqual({ has: 4, left: 1 });
  });

  test('is refused when the round is closed or was never opened', () => {
    expect(judge({ [A]: 1 }, null)).toBe('closed');
    const closed = does(voting, { type: 'closeRound', id: ROUND }).rounds[0] ?? null;
    expect(judge({ [A]: 1 }, closed)).toBe('closed');
  });
});

describe('a tally', () => {
  const GROUP = 'group-one-00000000000a' as GroupId;
  const alone = () => null;
  const ballot = (table: number | null, choices: Ballot['choices']): Ballot => ({
    table: table === null ? null : tableId(table),
    choices,
  });

  test('counts votes and tables of each card', () => {
    const ballots = [ballot(1, { [A]: 2 }), ballot(1, { [A]: 1 }), ballot(2, { [A]: 1, [B]: 1 })];
    expect(tallyOf(ballots, 2, alone)).toEqual({
      [A]: { votes: 4, tables: 2 },
      [B]: { votes: 1, tables: 1 },
    });
  });

  test('does not say from how many tables when one voter sits at none', () => {
    const ballots = [ballot(1, { [A]: 1 }), ballot(null, { [A]: 1 })];
    expect(tallyOf(ballots, 2, alone)).toEqual({ [A]: { votes: 2, tables: null } });
  });

  test('counts a group as one card: of each ballot no more than one card may have', () => {
    const ballots = [ballot(1, { [A]: 2, [B]: 1 }), ballot(2, { [B]: 1 }), ballot(3, { [C]: 1 })];
    expect(tallyOf(ballots, 2, (id) => (id === C ? null : GROUP))).toEqual({
      [A]: { votes: 2, tables: 1 },
      [B]: { votes: 2, tables: 2 },
      [GROUP]: { votes: 3, tables: 2 },
      [C]: { votes: 1, tables: 1 },
    });
  });

  test('adds up to what the ballots held, in whatever order they came', () => {
    const choices = fc.dictionary(fc.constantFrom(A, B, C), fc.integer({ min: 1, max: 3 }));
    const ballots = fc.array(
      fc.record({ table: fc.constantFrom(tableId(1), tableId(2), null), choices }),
    );
    fc.assert(
      fc.property(ballots, (cast) => {
        const given = cast.flatMap((one) => Object.values(one.choices)).reduce((a, b) => a + b, 0);
        const tally = tallyOf(cast as Ballot[], 3, alone);
        const counted = Object.values(tally).reduce((sum, one) => sum + (one?.votes ?? 0), 0);
        expect(counted).toBe(given);
        expect(tallyOf([...cast].reverse() as Ballot[], 3, alone)).toEqual(tally);
      }),
    );
  });
});
