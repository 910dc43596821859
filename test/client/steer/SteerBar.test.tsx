import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardId } from '#shared/domain/ids.ts';
import { LANGS } from '#shared/domain/lang.ts';
import type { PhaseId } from '#shared/domain/stage/phases.ts';
import { nextTerms } from '#shared/domain/stage/roundTerms.ts';
import type { Position } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { ARMED_MS, HOLD_MS } from '../../../client/features/steer/holdState.ts';
import { SteerBar } from '../../../client/features/steer/SteerBar.tsx';
import { Room } from './room.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const TERMS = nextTerms({ rounds: [] });
const at = (step: StepId, phase: PhaseId): Position => ({ kind: 'step', step, phase });

function roomAt(position: Position): Room {
  const room = new Room();
  room.does({ type: 'goTo', position });
  room.show(<SteerBar terms={TERMS} given="3 knappar per kolumn" />);
  return room;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const settle = () => act(() => vi.advanceTimersByTimeAsync(0));
const press = async (name: string | RegExp) => {
  fireEvent.click(button(name), { detail: 1 });
  await settle();
};
const pass = (room: Room, ms: number) => {
  room.now += ms;
  return act(() => vi.advanceTimersByTimeAsync(ms));
};
const bar = () => screen.getByRole('region', { name: 'Styr dagen' });
const reasonOf = (control: HTMLElement) =>
  document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent ?? '';

describe('the whole room', () => {
  test('is called together where it is, and that can be taken back', async () => {
    const room = roomAt(at('systemKnowledge', 'write'));
    room.does({ type: 'steerBy', steering: 'perTable' });
    expect(bar().textContent).toContain('Varje bord går i sin egen takt.');
    await press('Samla alla');
    expect(room.day).toMatchObject({ steering: 'common', gathered: room.now });
    expect(bar().textContent).toContain('Alla är kallade.');
    await press(/^Ångra/);
    expect(room.day).toMatchObject({ steering: 'perTable', gathered: null });
  });

  test('is brought to the step that one looks at, when that is held', async () => {
    const room = new Room();
    room.does({ type: 'goTo', position: at('systemKnowledge', 'write') });
    const back = vi.fn();
    room.show(
      <SteerBar terms={TERMS} given="3 knappar per kolumn" away="stakeholders" onBack={back} />,
    );
    expect(bar().textContent).toContain('Du tittar på Intressenter.');
    fireEvent.pointerDown(button('Ta alla hit'), { button: 0 });
    await pass(room, HOLD_MS);
    expect(room.day.position).toEqual(at('stakeholders', 'write'));
    expect(back).toHaveBeenCalledOnce();
  });

  test('is brought back to a step that has been shown where its cards are read', async () => {
    const room = new Room();
    room.does({ type: 'goTo', position: at('valueVision', 'choose') });
    room.does({ type: 'goTo', position: at('systemKnowledge', 'write') });
    room.show(<SteerBar terms={TERMS} given="3 knappar per kolumn" away="valueVision" />);
    fireEvent.pointerDown(button('Ta alla hit'), { button: 0 });
    await pass(room, HOLD_MS);
    expect(room.day.position).toEqual(at('valueVision', 'show'));
  });

  test('sees one card alone until it is taken down', async () => {
    const room = roomAt(at('systemKnowledge', 'show'));
    room.does({ type: 'spotlight', card: 'card-one-000000000000a' as CardId });
    expect(bar().textContent).toContain('På storbilden');
    await press('Ta ner');
    expect(room.day.spotlight).toBeNull();
  });
});

test('the clock is set to the share that the phase has of its step in the plan', () => {
  const room = new Room();
  room.does({
    type: 'editPlan',
    plan: room.day.plan.map((item) => ({ ...item, minutes: 70 })),
  });
  room.does({ type: 'goTo', position: at('systemKnowledge', 'group') });
  room.show(<SteerBar terms={TERMS} given="3 knappar per kolumn" />);
  expect(screen.getByRole('timer').textContent).toBe('20:00');
});

test('the words beside the clock say what the others read in the last minute, and at the end', async () => {
  const room = roomAt(at('systemKnowledge', 'write'));
  room.does({ type: 'startTimer', length: 120_000 });
  expect(bar().textContent).toContain('Tid kvar i fasen');
  await pass(room, 70_000);
  expect(bar().textContent).toContain('Under en minut');
  await pass(room, 60_000);
  expect(bar().textContent).toContain('Tiden är slut');
});

test('a clock that is paused is not said to run', async () => {
  const room = roomAt(at('systemKnowledge', 'write'));
  act(() => room.does({ type: 'startTimer', length: 600_000 }));
  expect(bar().textContent).toContain('Klockan går.');
  act(() => room.does({ type: 'pauseTimer' }));
  expect(bar().textContent).toContain('Klockan är pausad.');
  expect(bar().textContent).not.toContain('Klockan går.');
});

describe('the next button', () => {
  test.each([
    ['write', 'Visa korten', 'show'],
    ['show', 'Börja gruppera', 'group'],
  ] as const)('in %s says %j and does it at once', async (phase, label, next) => {
    const room = roomAt(at('systemKnowledge', phase));
    await press(label);
    expect(room.day.position).toEqual(at('systemKnowledge', next));
  });

  test('says where a new step leads, and must be held', async () => {
    const room = roomAt(at('systemKnowledge', 'choose'));
    expect(button(/^Till steg 3/).textContent).toContain('Relationsskrädderi');
    await press(/^Till steg 3/);
    expect(room.sent).toEqual([]);
    fireEvent.pointerDown(button(/^Till steg 3/), { button: 0 });
    await pass(room, HOLD_MS);
    expect(room.day.position).toEqual(at('relationTailoring', 'write'));
  });

  test('begins the day, ends it and begins the follow-up', async () => {
    const room = roomAt({ kind: 'lobby' });
    expect(button(/^Starta dagen/)).toBeDefined();
    room.does({ type: 'goTo', position: at('perspectives', 'choose') });
    expect(button('Avsluta dagen Håll inne')).toBeDefined();
    room.does({ type: 'goTo', position: { kind: 'closed' } });
    expect(button(/^Starta uppföljningen/)).toBeDefined();
    room.does({ type: 'goTo', position: { kind: 'followUp' } });
    expect(within(bar()).queryByRole('button', { name: /^Starta upp/ })).toBeNull();
  });

  test('pressed twice while the first press is on its way moves one phase', async () => {
    const room = roomAt(at('systemKnowledge', 'write'));
    fireEvent.click(button('Visa korten'), { detail: 1 });
    fireEvent.click(button('Visa korten'), { detail: 1 });
    await settle();
    expect(room.sent).toHaveLength(1);
    expect(room.day.position).toEqual(at('systemKnowledge', 'show'));
  });

  test('keeps the focus from phase to phase and into the next step', async () => {
    const room = roomAt(at('systemKnowledge', 'show'));
    button('Börja gruppera').focus();
    await press('Börja gruppera');
    expect(document.activeElement).toBe(button(/^Starta röstning/));
    room.does({ type: 'goTo', position: at('systemKnowledge', 'choose') });
    expect(document.activeElement).toBe(button(/^Till steg 3/));
    fireEvent.keyDown(button(/^Till steg 3/), { key: 'Enter' });
    fireEvent.keyDown(button(/^Till steg 3/), { key: 'Enter' });
    await settle();
    expect(room.day.position).toEqual(at('relationTailoring', 'write'));
    expect(document.activeElement).toBe(button('Visa korten'));
  });

  test('letting go of what was held does not press what the button has become', async () => {
    const room = roomAt({ kind: 'lobby' });
    const go = button(/^Starta dagen/);
    fireEvent.pointerDown(go, { button: 0 });
    await pass(room, HOLD_MS);
    fireEvent.pointerUp(go);
    fireEvent.click(go, { detail: 1 });
    await settle();
    expect(room.day.position).toEqual(at('valueVision', 'write'));
    fireEvent.pointerDown(go, { button: 0 });
    await press('Visa korten');
    expect(room.day.position).toEqual(at('valueVision', 'show'));
  });

  test('half held lets go when somebody else moves the room', async () => {
    const room = roomAt(at('systemKnowledge', 'choose'));
    fireEvent.pointerDown(button(/^Till steg 3/), { button: 0 });
    room.does({ type: 'goTo', position: at('relationTailoring', 'choose') });
    await pass(room, HOLD_MS * 2);
    expect(room.sent).toEqual([]);
  });

  test('shows nothing before the relay has answered', async () => {
    roomAt(at('systemKnowledge', 'write'));
    fireEvent.click(button('Visa korten'), { detail: 1 });
    expect(button('Visa korten')).toBeDefined();
    await settle();
    expect(button('Börja gruppera')).toBeDefined();
  });
});

describe('a step is changed by holding', () => {
  const next = 'Vidare till steg 3, håll inne';

  test('let go too soon, nothing happens and it says why', async () => {
    const room = roomAt(at('systemKnowledge', 'write'));
    fireEvent.pointerDown(button(next), { button: 0 });
    expect(button(next).dataset['hold']).toBe('holding');
    await pass(room, HOLD_MS - 1);
    fireEvent.pointerUp(button(next));
    await pass(room, HOLD_MS);
    expect(room.sent).toEqual([]);
    const said = screen.getAllByRole('status').map((status) => status.textContent);
    expect(said).toContain('Håll inne en stund, eller tryck Enter två gånger.');
  });

  test.each(['pointerLeave', 'pointerCancel', 'blur'] as const)('%s ends it', async (leaving) => {
    const room = roomAt(at('systemKnowledge', 'write'));
    fireEvent.pointerDown(button(next), { button: 0 });
    fireEvent[leaving](button(next));
    await pass(room, HOLD_MS * 2);
    expect(room.sent).toEqual([]);
  });

  test('held, it moves to the first phase of the next step', async () => {
    const room = roomAt(at('systemKnowledge', 'vote'));
    fireEvent.pointerDown(button(next), { button: 0 });
    await pass(room, HOLD_MS);
    expect(room.day.position).toEqual(at('relationTailoring', 'write'));
  });

  test('Enter twice does the same, and its description says so', async () => {
    const room = roomAt(at('systemKnowledge', 'vote'));
    const back = button('Tillbaka till steg 1, håll inne');
    expect(reasonOf(back)).toBe('Håll inne en stund, eller tryck Enter två gånger.');
    fireEvent.keyDown(back, { key: 'Enter' });
    expect(room.sent).toEqual([]);
    expect(back.dataset['hold']).toBe('armed');
    fireEvent.keyDown(back, { key: 'Enter' });
    await settle();
    expect(room.day.position).toEqual(at('valueVision', 'write'));
  });

  test('a held-down Enter is one press, and the first Enter is forgotten after a while', async () => {
    const room = roomAt(at('systemKnowledge', 'vote'));
    fireEvent.keyDown(button(next), { key: 'Enter' });
    fireEvent.keyDown(button(next), { key: 'Enter', repeat: true });
    await pass(room, ARMED_MS);
    fireEvent.keyDown(button(next), { key: 'Enter' });
    await settle();
    expect(room.sent).toEqual([]);
  });

  test('the first step leads back to the lobby and the last on to the end', () => {
    const room = roomAt(at('valueVision', 'write'));
    expect(button('Tillbaka till lobbyn, håll inne')).toBeDefined();
    room.does({ type: 'goTo', position: at('perspectives', 'write') });
    expect(button('Avsluta dagen, håll inne')).toBeDefined();
  });
});

describe('what was done', () => {
  test('can be taken back for 10 s', async () => {
    const room = roomAt(at('systemKnowledge', 'write'));
    await pass(room, 11_000);
    await press('Visa korten');
    expect(bar().textContent).toContain('Alla ser korten nu.');
    await pass(room, 3_000);
    await press('Ångra (7 s)');
    expect(room.day.position).toEqual(at('systemKnowledge', 'write'));
    expect(screen.queryByRole('button', { name: /^Ångra/ })).toBeNull();
  });

  test('is offered no longer when the time is over', async () => {
    const room = roomAt(at('systemKnowledge', 'write'));
    await press('Visa korten');
    await pass(room, 11_000);
    expect(screen.queryByRole('button', { name: /^Ångra/ })).toBeNull();
  });

  test('by another facilitator at the same moment is told, and the new place is shown', async () => {
    const room = roomAt(at('systemKnowledge', 'write'));
    room.behind = room.day.revision;
    room.does({ type: 'goTo', position: at('systemKnowledge', 'show') });
    await press('Börja gruppera');
    const status = screen.getByText(/Steget byttes just/).closest('[role=status]');
    expect(status?.textContent).toBe(
      'Steget byttes just. En annan ledare gick till Systemkunskap, Visa. Du ser det nya läget.',
    );
    expect(room.day.position).toEqual(at('systemKnowledge', 'show'));
    room.behind = null;
    await press('Börja gruppera');
    expect(screen.queryByText(/Steget byttes just/)).toBeNull();
  });
});

describe('without contact', () => {
  test('says where the room is, and every key says why it does nothing', async () => {
    const room = roomAt(at('systemKnowledge', 'group'));
    room.lose();
    expect(bar().textContent).toContain('Offline. Rummet är kvar i Gruppera.');
    for (const control of within(bar()).getAllByRole('button')) {
      expect(control.getAttribute('aria-disabled'), control.textContent ?? '').toBe('true');
      expect(reasonOf(control)).toContain('Att byta steg och fas kräver kontakt.');
      fireEvent.pointerDown(control, { button: 0 });
      await pass(room, HOLD_MS);
      fireEvent.click(control, { detail: 1 });
      fireEvent.keyDown(control, { key: 'Enter' });
      fireEvent.keyDown(control, { key: 'Enter' });
    }
    fireEvent.keyDown(document.body, { key: 'ArrowRight', shiftKey: true });
    await settle();
    expect(room.sent).toEqual([]);
  });

  test('the clock goes on', async () => {
    const room = roomAt(at('systemKnowledge', 'group'));
    room.does({ type: 'startTimer', length: 300_000 });
    room.lose();
    await pass(room, 60_000);
    expect(screen.getByRole('timer').textContent).toBe('4:00');
  });
});

describe('the clock', () => {
  test('is set, started, lengthened, paused and resumed', async () => {
    const room = roomAt(at('systemKnowledge', 'write'));
    expect(screen.getByRole('timer').textContent).toBe('6:00');
    await press('En minut till');
    await press('Starta tiden');
    expect(room.day.timer).toMatchObject({ state: 'running', length: 420_000 });
    await pass(room, 30_000);
    expect(screen.getByRole('timer').textContent).toBe('6:30');
    await press('En minut mindre');
    expect(screen.getByRole('timer').textContent).toBe('5:30');
    await press('Pausa tiden');
    await pass(room, 60_000);
    expect(screen.getByRole('timer').textContent).toBe('5:30');
    await press('Fortsätt tiden');
    expect(room.day.timer.state).toBe('running');
  });

  test('that has run out can begin anew', async () => {
    const room = roomAt(at('systemKnowledge', 'write'));
    room.does({ type: 'startTimer', length: 60_000 });
    await pass(room, 61_000);
    expect(screen.getByRole('timer').textContent).toBe('0:00');
    await press('Starta tiden');
    expect(room.day.timer).toMatchObject({ state: 'running', endsAt: room.now + 360_000 });
  });
});

describe('the room', () => {
  test('is locked and unlocked', async () => {
    const room = roomAt(at('systemKnowledge', 'write'));
    await press('Lås');
    expect(room.day.locked).toBe(true);
    await press('Lås upp');
    expect(room.day.locked).toBe(false);
  });

  test('goes to any phase of the step, back as well', async () => {
    const room = roomAt(at('systemKnowledge', 'vote'));
    const phases = screen.getByRole('list', { name: 'Faser i steget' });
    expect(within(phases).getByRole('button', { current: 'step' }).textContent).toBe('Rösta');
    await press('Skriv tyst');
    expect(room.day.position).toEqual(at('systemKnowledge', 'write'));
  });

  test('is not steered by a participant, who sees no bar', () => {
    const room = new Room('participant');
    room.show(<SteerBar terms={TERMS} given="3 knappar per kolumn" />);
    expect(screen.queryByRole('region', { name: 'Styr dagen' })).toBeNull();
  });

  test.each(LANGS)('is steered in %s', (lang) => {
    const room = new Room();
    room.show(<SteerBar terms={TERMS} given="3 knappar per kolumn" />, lang);
    const name = { sv: /^Starta dagen/, en: /^Start the day/, da: /^Start dagen/ }[lang];
    expect(button(name)).toBeDefined();
  });
});

describe('from the keyboard', () => {
  const key = async (name: string, more: object = { shiftKey: true }) => {
    fireEvent.keyDown(document.body, { key: name, ...more });
    await settle();
  };

  test('Shift with →, P, ↑, ↓, L and K, and Ctrl+Z', async () => {
    const room = roomAt(at('systemKnowledge', 'write'));
    await key('ArrowRight');
    expect(room.day.position).toEqual(at('systemKnowledge', 'show'));
    await key('z', { ctrlKey: true });
    expect(room.day.position).toEqual(at('systemKnowledge', 'write'));
    await key('P');
    expect(room.day.timer.state).toBe('running');
    await key('ArrowUp');
    expect(room.day.timer).toMatchObject({ length: 420_000 });
    await key('ArrowDown');
    await key('P');
    expect(room.day.timer).toMatchObject({ state: 'paused', left: 360_000 });
    await key('L');
    expect(room.day.locked).toBe(true);
    await key('K');
    expect(room.day.gathered).toBe(room.now);
  });

  test('Shift+→ never leaves the step', async () => {
    const room = roomAt(at('systemKnowledge', 'choose'));
    await key('ArrowRight');
    expect(room.sent).toEqual([]);
  });

  test('in a text field every key is a letter', async () => {
    const room = roomAt(at('systemKnowledge', 'write'));
    const field = document.body.appendChild(document.createElement('textarea'));
    for (const name of ['ArrowRight', 'P', 'L'])
      fireEvent.keyDown(field, { key: name, shiftKey: true });
    fireEvent.keyDown(field, { key: 'z', ctrlKey: true });
    await settle();
    field.remove();
    expect(room.sent).toEqual([]);
  });
});
