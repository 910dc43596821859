import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { type DeskCommand, deskCommandSchema } from '#shared/domain/desk/commands.ts';
import { type Desk, MOST_ORGANISATIONS, parseDesk } from '#shared/domain/desk/desk.ts';
import { deskFor } from '#shared/domain/desk/deskFor.ts';
import { newDesk } from '#shared/domain/desk/newDesk.ts';
import { type DeskRefusal, obeyDesk } from '#shared/domain/desk/reduceDesk.ts';
import { SUMMARY_PARTS } from '#shared/domain/desk/summaryParts.ts';
import { isSameFor } from '#shared/domain/desk/touches.ts';
import { fixVersion, keepVersion, nextNumber } from '#shared/domain/desk/versions.ts';
import type { Result } from '#shared/domain/result.ts';
import { ROLES, type Role } from '#shared/domain/role.ts';

const NOW = 1_800_000_000_000;
const DAY = '2027-01-15';
const INTRODUCTION: DeskCommand = { type: 'write', field: 'introduction', text: 'Vi möttes.' };

const ask = (desk: Desk, command: DeskCommand, role: Role = 'organiser') =>
  obeyDesk(desk, { command, role, revision: desk.revision });

function does(desk: Desk, ...commands: readonly DeskCommand[]): Desk {
  return commands.reduce((now, command) => given(ask(now, command)), desk);
}

function given<Value>(result: Result<Value, DeskRefusal>): Value {
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

const fixed = (desk: Desk) => given(fixVersion(desk, NOW, DAY)).desk;

describe('the desk', () => {
  test('is edited by the organiser alone', () => {
    const may = ROLES.filter((role) => ask(newDesk(), INTRODUCTION, role).ok);
    expect(may).toEqual(['organiser']);
  });

  test('gets the next revision with each change, and a change made from an older one is stale', () => {
    const desk = does(newDesk(), INTRODUCTION);
    expect([desk.introduction, desk.revision]).toEqual(['Vi möttes.', 1]);
    const late = obeyDesk(desk, { command: INTRODUCTION, role: 'organiser', revision: 0 });
    expect(late).toEqual({ ok: false, problem: 'stale' });
  });

  test('names a part, brings its own heading back, and leaves the others as they were', () => {
    const named = does(newDesk(), { type: 'namePart', part: 'steps', heading: ' Steg för steg ' });
    expect(named.parts.find(({ id }) => id === 'steps')?.heading).toBe('Steg för steg');
    expect(named.parts.filter(({ heading }) => heading !== null)).toHaveLength(1);
    expect(does(named, { type: 'namePart', part: 'steps', heading: null }).parts).toEqual(
      newDesk().parts,
    );
  });

  test('leaves out a part and takes it in again; the appendix of all cards is out at first', () => {
    const out = does(newDesk(), { type: 'includePart', part: 'visits', included: false });
    const left = (desk: Desk) => desk.parts.filter((part) => !part.included).map(({ id }) => id);
    expect(left(out)).toEqual(['visits', 'byTable']);
    expect(left(does(out, { type: 'includePart', part: 'visits', included: true }))).toEqual([
      'byTable',
    ]);
  });

  test('moves a part to any place, with all others in their order', () => {
    const order = (to: number) =>
      does(newDesk(), { type: 'movePart', part: 'case', to }).parts.map(({ id }) => id);
    const others = SUMMARY_PARTS.filter((id) => id !== 'case');
    expect(order(0)).toEqual(['case', ...others]);
    expect(order(SUMMARY_PARTS.length - 1)).toEqual([...others, 'case']);
    expect(order(2)).toEqual([...SUMMARY_PARTS]);
  });

  test('counts people of an organisation, counts anew, and takes it off the list', () => {
    const organisation = (name: string, present: number | null) =>
      ({ type: 'organisation', name, present }) as const;
    const counted = does(
      newDesk(),
      organisation('Skolan', 12),
      organisation('Polisen', 0),
      organisation('Skolan', 13),
    );
    expect(counted.figures.organisations).toEqual([
      { name: 'Skolan', present: 13 },
      { name: 'Polisen', present: 0 },
    ]);
    expect(does(counted, organisation('Skolan', null)).figures.organisations).toHaveLength(1);
  });

  test('has room for so many organisations and no more', () => {
    const names = Array.from({ length: MOST_ORGANISATIONS }, (_, n) => `Enhet ${n}`);
    const commands = names.map((name) => ({ type: 'organisation', name, present: 1 }) as const);
    const full = does(newDesk(), ...commands);
    const more = ask(full, { type: 'organisation', name: 'En till', present: 1 });
    expect(more).toEqual({ ok: false, problem: 'full' });
    expect(ask(full, { type: 'organisation', name: 'Enhet 3', present: 9 }).ok).toBe(true);
  });

  test('survives the way to the disk and back, whole', () => {
    const desk = does(
      newDesk(),
      INTRODUCTION,
      { type: 'write', field: 'diarienummer', text: '2027/114' },
      { type: 'figure', figure: 'satisfactionMean', value: 4.3 },
      { type: 'movePart', part: 'material', to: 0 },
    );
    const both = given(keepVersion(fixed(desk), 'Utkast till bordsvärdarna', NOW)).desk;
    expect(parseDesk(JSON.parse(JSON.stringify(both)))).toEqual(both);
  });

  test('of an older version gets the parts that have come since, last', () => {
    const older = { ...newDesk(), parts: newDesk().parts.slice(2).reverse() };
    const ids = parseDesk(older)?.parts.map(({ id }) => id);
    expect(ids).toEqual([...SUMMARY_PARTS.slice(2).reverse(), 'onePage', 'aboutTheDay']);
  });
});

describe('a version', () => {
  test('is numbered 1.0, 1.1 and so on, and holds what was chosen when it was fixed', () => {
    const first = given(fixVersion(does(newDesk(), INTRODUCTION), NOW, DAY));
    expect(first.number).toBe('1.0');
    expect(first.choices.introduction).toBe('Vi möttes.');
    expect(first.choices.version).toEqual({ number: '1.0', at: NOW, date: DAY, diarienummer: '' });
    expect(nextNumber(first.desk)).toBe('1.1');
    const second = given(fixVersion(does(first.desk, { type: 'beginNext' }), NOW, DAY));
    expect(second.desk.fixed.map(({ number }) => number)).toEqual(['1.0', '1.1']);
  });

  test('that is fixed locks the desk until the next is begun, with the same words', () => {
    const locked = fixed(does(newDesk(), INTRODUCTION));
    expect(ask(locked, INTRODUCTION)).toEqual({ ok: false, problem: 'fixed' });
    expect(fixVersion(locked, NOW, DAY)).toEqual({ ok: false, problem: 'fixed' });
    const next = does(locked, { type: 'beginNext' });
    expect([next.state, next.introduction]).toEqual(['working', 'Vi möttes.']);
    expect(ask(next, INTRODUCTION).ok).toBe(true);
  });

  test('that is kept has a name and is still working material', () => {
    const { desk, number, choices } = given(keepVersion(newDesk(), 'Direkt efter dagen', NOW));
    expect(desk.kept).toEqual([{ number: 'k1', name: 'Direkt efter dagen', at: NOW }]);
    expect([number, choices.version, desk.state]).toEqual(['k1', null, 'working']);
  });

  test('is all that a participant sees of the desk; who leads sees it whole', () => {
    const desk = fixed(does(newDesk(), INTRODUCTION));
    expect(deskFor(desk, 'facilitator')).toEqual(desk);
    for (const role of ['participant', 'screen'] as const) {
      const { introduction, kept, fixed: versions, revision } = deskFor(desk, role);
      expect([introduction, kept, versions, revision]).toEqual(['', [], desk.fixed, 2]);
    }
  });
});

describe('what two organisers change at once', () => {
  const seen = newDesk();
  const heading = (part: 'case' | 'steps'): DeskCommand => ({
    type: 'namePart',
    part,
    heading: 'Ny',
  });

  test('goes on when the other has changed something beside it', () => {
    const now = does(seen, heading('case'), { type: 'figure', figure: 'present', value: 57 });
    expect(isSameFor(INTRODUCTION, seen, now)).toBe(true);
    expect(isSameFor(heading('steps'), seen, now)).toBe(true);
    expect(isSameFor({ type: 'includePart', part: 'case', included: false }, seen, now)).toBe(true);
  });

  test('stops when both touch the same', () => {
    const now = does(seen, INTRODUCTION, heading('case'), {
      type: 'movePart',
      part: 'case',
      to: 0,
    });
    expect(isSameFor({ ...INTRODUCTION, text: 'Annat.' }, seen, now)).toBe(false);
    expect(isSameFor(heading('case'), seen, now)).toBe(false);
    expect(isSameFor({ type: 'movePart', part: 'visits', to: 1 }, seen, now)).toBe(false);
    expect(isSameFor({ type: 'figure', figure: 'present', value: 1 }, seen, now)).toBe(true);
  });

  test('stops when the version has been fixed meanwhile', () => {
    expect(isSameFor(INTRODUCTION, seen, fixed(seen))).toBe(false);
  });
});

describe('no command', () => {
  test.each([
    ['a text that is too long', { type: 'write', field: 'diarienummer', text: 'x'.repeat(61) }],
    ['a field that is none', { type: 'write', field: 'kept', text: '' }],
    ['an empty heading', { type: 'namePart', part: 'case', heading: ' ' }],
    ['a part that is none', { type: 'includePart', part: 'names', included: true }],
    ['half a person', { type: 'figure', figure: 'present', value: 1.5 }],
    ['a mean above five', { type: 'figure', figure: 'satisfactionMean', value: 5.1 }],
    ['a version of one’s own', { type: 'fix', number: '1.0' }],
  ])('%s', (_, command) => {
    expect(safeParse(deskCommandSchema, command).success).toBe(false);
  });
});
