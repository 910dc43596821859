import { parse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { type CardId, tableId } from '#shared/domain/ids.ts';
import { type Command, commandSchema } from '#shared/domain/stage/commands.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import { obey } from '#shared/domain/stage/reduce.ts';
import { type Position, parseStage, type Stage } from '#shared/domain/stage/stage.ts';

const NOW = 1_800_000_000_000;
const CARD = 'card-one-000000000000a' as CardId;
const fresh = newStage({ title: 'Mellan dörrarna' }, NOW);
const WRITING: Position = { kind: 'step', step: 'valueVision', phase: 'write' };
const SHOWN: Position = { ...WRITING, phase: 'show' };

function does(stage: Stage, ...commands: readonly unknown[]): Stage {
  return commands.reduce<Stage>((now, sent) => {
    const command: Command = parse(commandSchema, sent);
    const answer = obey(now, { command, role: 'organiser', revision: now.revision }, NOW);
    if (!answer.ok) throw new Error(answer.problem);
    return answer.value;
  }, stage);
}

describe('the spotlight', () => {
  const lit = does(
    fresh,
    { type: 'goTo', position: WRITING },
    { type: 'steerBy', steering: 'perTable' },
    { type: 'spotlight', card: CARD },
  );

  test('is on a card until it is taken off', () => {
    expect(lit.spotlight).toBe(CARD);
    expect(does(lit, { type: 'spotlight', card: null }).spotlight).toBeNull();
  });

  test.each([
    { type: 'goTo', position: SHOWN },
    { type: 'gather', position: SHOWN },
    { type: 'undo' },
  ])('ends when the room moves: $type', (move) => {
    expect(does(lit, move).spotlight).toBeNull();
  });

  test('stays on while only the clock or one table moves', () => {
    const table = { type: 'goTo', position: SHOWN, table: tableId(1) };
    const timed = does(lit, { type: 'startTimer', length: 60_000 }, { type: 'undo' }, table);
    expect(timed.spotlight).toBe(CARD);
  });
});

describe('what fills the big screen for a while', () => {
  const held = does(
    fresh,
    { type: 'goTo', position: WRITING },
    { type: 'spotlight', card: CARD },
    { type: 'onScreen', show: { kind: 'promises' } },
  );

  test('takes the place of a card in the light, and gives it back to the next one', () => {
    expect(held).toMatchObject({ onScreen: { kind: 'promises' }, spotlight: null });
    expect(does(held, { type: 'spotlight', card: CARD })).toMatchObject({
      onScreen: null,
      spotlight: CARD,
    });
    expect(does(held, { type: 'onScreen', show: null }).onScreen).toBeNull();
  });

  test('goes when the room moves, and stays while everybody is called to where it is', () => {
    expect(does(held, { type: 'goTo', position: SHOWN }).onScreen).toBeNull();
    expect(does(held, { type: 'gather', position: WRITING }).onScreen).toEqual({
      kind: 'promises',
    });
  });

  test('a break brings its time with it, and takes it away again', () => {
    const pause = { type: 'onScreen', show: { kind: 'break', name: 'Fika' }, length: 900_000 };
    const begun = does(fresh, { type: 'goTo', position: WRITING }, pause);
    expect(begun.timer).toEqual({ state: 'running', endsAt: NOW + 900_000, length: 900_000 });
    expect(does(begun, { type: 'undo' }).timer).toEqual({ state: 'off' });
    expect(does(begun, { type: 'onScreen', show: null }).timer).toEqual({ state: 'off' });
    const timed = does(held, { type: 'startTimer', length: 60_000 });
    expect(does(timed, { type: 'onScreen', show: null }).timer).toEqual(timed.timer);
    expect(() => does(fresh, { ...pause, show: { kind: 'break', name: ' ' } })).toThrow();
  });

  test('is nothing where a newer relay shows what this one does not know', () => {
    expect(parseStage({ ...held, onScreen: { kind: 'film' } })).toEqual({
      ...held,
      onScreen: null,
    });
  });
});

describe('the ground rules', () => {
  const day = (rules: unknown) => ({ type: 'editDay', rules });

  test('are the built-in ones until the day has its own, and again when those are taken away', () => {
    expect(fresh.rules).toBeNull();
    const own = does(fresh, day(['Vi lyssnar klart.']), { type: 'editDay', title: 'Nytt namn' });
    expect(own.rules).toEqual(['Vi lyssnar klart.']);
    expect(does(own, day(null)).rules).toBeNull();
  });

  test.each([[[]], [['  ']], [Array(7).fill('En regel')], [['x'.repeat(201)]]])(
    'none, an empty one, more than six or a too long one are no command (%#)',
    (rules) => {
      expect(() => does(fresh, day(rules))).toThrow();
    },
  );
});

test('a stage stored before there were doors, rules and a spotlight can be read', () => {
  const { doorOpen: _, rules: _r, spotlight: _s, onScreen: _o, ...old } = fresh;
  expect(parseStage(old)).toEqual(fresh);
});
