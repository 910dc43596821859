import { describe, expect, it } from 'vitest';
import type { RoundId } from '#shared/domain/ids.ts';
import { turnQueue, whoseTurn } from '../../../client/features/tablehost/queue/turnQueue.ts';
import { type Handed, slipKey } from '../../../client/sync/slips/slipOutbox.ts';

const ROUND = 'round-00000000000000aa' as RoundId;
const OTHER = 'round-00000000000000bb' as RoundId;
const person = (turn: number, name: string, round?: RoundId) => ({
  turn,
  name,
  org: null,
  ...(round ? { round } : {}),
});
const PEOPLE = [person(1, 'Skola'), person(2, 'Civilsamhälle'), person(3, 'Vårdcentral')];

function handed(states: Readonly<Record<number, Handed['state']>>, round = ROUND) {
  return new Map(
    Object.entries(states).map(([turn, state]) => {
      const slip = {
        kind: 'ballot' as const,
        round,
        turn: Number(turn),
        table: null,
        choices: {},
      };
      return [slipKey(slip), { slip, state }] as const;
    }),
  );
}
const states = (...given: Parameters<typeof handed>) =>
  turnQueue(PEOPLE, ROUND, handed(...given)).map(({ state }) => state);

describe('the queue at the table’s computer', () => {
  it('[P42] has one place for each without a phone, and one of them is there now', () => {
    expect(states({})).toEqual(['now', 'waiting', 'waiting']);
    expect(states({ 1: 'taken' })).toEqual(['handedIn', 'now', 'waiting']);
    expect(states({ 1: 'taken', 2: 'taken', 3: 'taken' })).not.toContain('now');
  });

  it('goes on without contact: what is handed in lies on the computer', () => {
    expect(states({ 1: 'waiting' })).toEqual(['kept', 'now', 'waiting']);
  });

  it('asks for a ballot once more when it could not count, before anybody else’s', () => {
    const queue = turnQueue(PEOPLE, ROUND, handed({ 1: 'unknown' }));
    expect(queue.map(({ state }) => state)).toEqual(['again', 'waiting', 'waiting']);
    expect(whoseTurn(queue)?.turn).toBe(1);
  });

  it('[P42] says so when the table has as many ballots as seats, and goes on', () => {
    expect(states({ 1: 'tableFull' })).toEqual(['full', 'now', 'waiting']);
  });

  it('begins anew with each round', () => {
    expect(states({ 1: 'taken', 2: 'taken' }, OTHER)).toEqual(['now', 'waiting', 'waiting']);
  });

  it('has a ballot for whose phone has died in that round alone', () => {
    const people = [...PEOPLE, person(4, 'Vårdcentral 2', ROUND)];
    expect(turnQueue(people, ROUND, new Map())).toHaveLength(4);
    expect(turnQueue(people, OTHER, new Map())).toHaveLength(3);
  });
});
