import { describe, expect, it } from 'vitest';
import { newStage } from '#shared/domain/stage/newStage.ts';
import { reduce } from '#shared/domain/stage/reduce.ts';
import { parseMinutes, planCommand } from '../../../client/features/organise/planCommand.ts';
import { tableCommand } from '../../../client/features/organise/tableCommand.ts';

const STAGE = newStage({ title: 'Dagen', tables: 12, seats: 5 }, 1_800_000_000_000);

describe('minutes as typed', () => {
  it.each([
    ['45', 45],
    [' 1 ', 1],
    ['480', 480],
    ['481', null],
    ['0', null],
    ['', null],
    ['4.5', null],
    ['en kvart', null],
    ['-5', null],
    ['1e2', null],
  ])('%j are %j', (typed, minutes) => {
    expect(parseMinutes(typed)).toBe(minutes);
  });
});

describe('a change of the plan', () => {
  it('touches one step and keeps the others as they are by then', () => {
    const command = planCommand(STAGE, 'stakeholders', { minutes: 50 });
    const next = command && reduce(STAGE, { command }, 0);
    if (!next?.ok) throw new Error('the stage refused it');
    expect(next.value.plan.map(({ minutes }) => minutes)).toEqual([25, 40, 35, 50, 25]);
  });

  it('is nothing when the step is no longer there, or the stage not known', () => {
    const plan = STAGE.plan.slice(0, 2);
    expect(planCommand({ ...STAGE, plan }, 'stakeholders', { minutes: 50 })).toBeNull();
    expect(planCommand(null, 'stakeholders', { minutes: 50 })).toBeNull();
  });
});

describe('a change of the tables', () => {
  it('in number keeps the seats, and in seats keeps the number', () => {
    expect(tableCommand(STAGE, { count: 16 })).toMatchObject({ count: 16, seats: 5 });
    expect(tableCommand(STAGE, { seats: 8 })).toMatchObject({ count: 12, seats: 8 });
    expect(tableCommand(null, { seats: 8 })).toBeNull();
  });
});
