import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { LANGS } from '#shared/domain/lang.ts';
import { agendaOf } from '#shared/domain/stage/agenda.ts';
import { breakAt } from '#shared/domain/stage/breakAt.ts';
import { commandSchema } from '#shared/domain/stage/commands.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import { PRESET_NAMES, PRESETS, presetDay } from '#shared/domain/stage/presets.ts';
import { obey } from '#shared/domain/stage/reduce.ts';
import { parseStage, type Stage } from '#shared/domain/stage/stage.ts';
import { STEPS } from '#shared/domain/steps.ts';

const NOW = 1_800_000_000_000;
const fresh = newStage({ title: 'Mellan dörrarna' }, NOW);
const topDown = presetDay('topDown', 'sv');
const clock = (minutes: number | null) =>
  minutes === null ? null : `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
const programme = (day: Pick<Stage, 'plan' | 'breaks'>) =>
  agendaOf(day).map((item) => [
    clock(item.startsAt),
    item.kind === 'break' ? item.name : item.step,
  ]);
function edit(stage: Stage, change: object): Stage {
  const command = parse(commandSchema, { type: 'editPlan', plan: stage.plan, ...change });
  const answer = obey(stage, { command, role: 'facilitator', revision: stage.revision }, NOW);
  if (!answer.ok) throw new Error(answer.problem);
  return answer.value;
}

describe('the day’s agenda', () => {
  test('what has no time of its own starts when the one before it has ended', () => {
    const plan = topDown.plan.map((item) =>
      item.step === 'valueVision' ? { ...item, startsAt: 620 } : item,
    );
    expect(programme({ ...topDown, plan })).toEqual([
      ['10.20', 'valueVision'],
      ['10.45', 'Fika'],
      ['11.05', 'systemKnowledge'],
      ['11.45', 'Lunch'],
      ['12.45', 'relationTailoring'],
      ['13.20', 'stakeholders'],
      ['13.50', 'Fika'],
      ['14.10', 'perspectives'],
    ]);
  });

  test('a time of its own stands, before it nobody knows, and midnight is passed', () => {
    const breaks = [{ after: null, name: 'Samling', minutes: 30, startsAt: null }];
    const plan = topDown.plan.slice(0, 3).map((item, n) => ({
      ...item,
      startsAt: n === 1 ? 1_430 : null,
    }));
    expect(programme({ plan, breaks })).toEqual([
      [null, 'Samling'],
      [null, 'valueVision'],
      ['23.50', 'systemKnowledge'],
      ['0.30', 'relationTailoring'],
    ]);
  });

  test('a break whose step is not in the plan is not on the agenda', () => {
    const plan = topDown.plan.filter(({ step }) => step !== 'systemKnowledge');
    expect(programme({ ...topDown, plan }).map(([, name]) => name)).not.toContain('Lunch');
  });

  test('a plan can be edited without a word about its breaks, and they stay', () => {
    const { breaks } = topDown;
    const dated = edit(fresh, { breaks });
    expect(edit(dated, {}).breaks).toEqual(breaks);
    expect(edit(dated, { breaks: [] }).breaks).toEqual([]);
    expect(() => edit(fresh, { breaks: [{ ...breaks[0], name: ' ' }] })).toThrow();
    expect(() => edit(fresh, { plan: [{ ...fresh.plan[0], startsAt: 1_440 }] })).toThrow();
  });
});

describe('presets', () => {
  test.each(PRESETS)('%s can be the plan of a day, in every language', (preset) => {
    for (const lang of LANGS) {
      const { steering, ...day } = presetDay(preset, lang);
      const stage = { ...edit(fresh, day), steering };
      expect(parseStage(JSON.parse(JSON.stringify(stage)))).toEqual(stage);
      expect(agendaOf(stage)).toHaveLength(day.plan.length + day.breaks.length);
      expect(PRESET_NAMES[preset][lang]).not.toBe('');
    }
  });

  test('from below goes the same steps the other way; a world café lets tables go by themselves', () => {
    const steps = (preset: (typeof PRESETS)[number]) =>
      presetDay(preset, 'sv').plan.map(({ step }) => step);
    expect(steps('topDown')).toEqual(STEPS);
    expect(steps('bottomUp')).toEqual([...STEPS].reverse());
    expect(new Set(steps('worldCafe'))).toEqual(new Set(STEPS));
    expect(presetDay('worldCafe', 'sv').steering).toBe('perTable');
  });

  test('the short one keeps to the 70 minutes of its three steps, without a vote', () => {
    const { plan } = presetDay('short', 'sv');
    expect(plan).toHaveLength(3);
    expect(plan.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(70);
    expect(plan.flatMap(({ phases }) => phases)).not.toContain('vote');
  });
});

test('a stage stored before there were breaks and planned times can be read', () => {
  const { breaks: _, ...old } = fresh;
  const plan = old.plan.map(({ startsAt: _s, ...item }) => item);
  expect(parseStage({ ...old, plan })).toEqual(fresh);
});

test('the break that the plan has here is the one after the step where the room is', () => {
  const pause = (after: (typeof STEPS)[number] | null, name: string) => ({
    after,
    name,
    minutes: 20,
    startsAt: null,
  });
  const breaks = [pause(null, 'Kaffe'), pause('systemKnowledge', 'Lunch')];
  const inStep = (step: (typeof STEPS)[number]) =>
    breakAt({ breaks, position: { kind: 'step', step, phase: 'write' } })?.name;
  expect(breakAt({ breaks, position: { kind: 'lobby' } })?.name).toBe('Kaffe');
  expect(inStep('systemKnowledge')).toBe('Lunch');
  expect(inStep('perspectives')).toBeUndefined();
  expect(breakAt({ breaks, position: { kind: 'closed' } })).toBeNull();
});
