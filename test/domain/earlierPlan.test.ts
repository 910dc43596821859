import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { earlierPlan, earlierPlanSchema } from '#shared/domain/stage/earlierPlan.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import { presetDay } from '#shared/domain/stage/presets.ts';
import { parseStage, type Stage } from '#shared/domain/stage/stage.ts';

const NOW = 1_800_000_000_000;
const { plan, breaks, steering } = presetDay('bottomUp', 'sv');
const USUAL = newStage({ title: 'Mellan dörrarna', date: '2027-02-11', tables: 3, seats: 5 }, NOW);

/** As it stands when the day has been held. */
const HELD: Stage = {
  ...USUAL,
  plan: plan.map((item) => ({ ...item, question: 'Vad ser vi?', startsAt: 570, waves: true })),
  breaks: breaks.map((item) => ({ ...item, startsAt: 600 })),
  steering,
  ladder: 'conversation',
  rules: ['Vi talar om mellanrum, inte om varandra.'],
  caseText: 'En ung vuxen som ingen håller ihop stödet för.',
  tables: USUAL.tables.map((table, index) => ({
    ...table,
    name: index === 1 ? 'Fönstret' : table.name,
  })),
  shown: ['valueVision'],
  position: { kind: 'closed' },
  spotlight: 'A'.repeat(22) as Stage['spotlight'],
  locked: true,
  doorOpen: false,
  revision: 300,
  lineage: { there: 300 },
};

const next = (tables: number) =>
  newStage({ title: 'Ett år senare', tables, seats: 6, like: earlierPlan(HELD) }, NOW + 1);

describe('a day that goes by an earlier one', () => {
  it('has its steps with times, phases and questions, its breaks, steering, ladder, rules and case', () => {
    const { plan, breaks, steering, ladder, rules, caseText } = HELD;
    expect(next(3)).toMatchObject({ plan, breaks, steering, ladder, rules, caseText });
  });

  it('has its tables by name, as far as there are so many, and the usual names beyond', () => {
    const names = (count: number) => next(count).tables.map(({ name }) => name);
    expect(names(2)).toEqual(['1', 'Fönstret']);
    expect(names(4)).toEqual(['1', 'Fönstret', '3', '4']);
    expect(next(4).tables.every(({ seats }) => seats === 6)).toBe(true);
  });

  it('starts afresh: nothing of what happened, was shown or was decided comes along', () => {
    const fresh = newStage({ title: 'Ett år senare', tables: 3, seats: 6 }, NOW + 1);
    const { plan, breaks, steering, ladder, rules, caseText, tables, ...rest } = next(3);
    expect(rest).toEqual(
      Object.fromEntries(Object.entries(fresh).filter(([key]) => Object.hasOwn(rest, key))),
    );
    expect(tables.map(({ name: _, ...table }) => table)).toEqual(
      fresh.tables.map(({ name: _, ...table }) => table),
    );
  });

  it('is a stage that can be read again, also from a table without a name', () => {
    const nameless = { ...HELD, tables: HELD.tables.map((table) => ({ ...table, name: ' ' })) };
    const like = earlierPlan(nameless);
    expect(v.is(earlierPlanSchema, like)).toBe(true);
    expect(parseStage(newStage({ title: 'Dag', tables: 3, like }, NOW))?.tables[2]?.name).toBe('3');
  });

  it('takes no plan that could not have been made here', () => {
    const like = earlierPlan(HELD);
    expect(v.is(earlierPlanSchema, { ...like, plan: [] })).toBe(false);
    expect(v.is(earlierPlanSchema, { ...like, caseText: 'a'.repeat(4001) })).toBe(false);
    expect(v.is(earlierPlanSchema, { ...like, tableNames: [''] })).toBe(false);
  });
});
