import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ScreenPage } from '../../../client/app/pages/ScreenPage.tsx';
import { realDay } from '../../summary/day.ts';
import { Room } from '../steer/room.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (room: Room, ms: number) => {
  room.now += ms;
  return act(() => vi.advanceTimersByTimeAsync(ms));
};
const onScreen = () => screen.getByRole('main').textContent ?? '';

async function screenOf(room = new Room('screen')): Promise<Room> {
  room.show(<ScreenPage />);
  await pass(room, 0);
  return room;
}

describe('the big screen', () => {
  test('welcomes with the code and its square', async () => {
    await screenOf();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Mellan dörrarna');
    expect(onScreen()).toContain('H4K R7M');
    expect(screen.getByText('Kod H 4 K R 7 M')).toBeDefined();
    expect(screen.getByRole('img', { name: /^QR-kod till/ })).toBeDefined();
  });

  test('shows question, phase, time and the counts of the step', async () => {
    const room = new Room('screen');
    room.hold(realDay().doc);
    room.does({
      type: 'goTo',
      position: { kind: 'step', step: 'systemKnowledge', phase: 'write' },
    });
    room.does({ type: 'startTimer', length: 300_000 });
    await screenOf(room);
    expect(onScreen()).toContain('Steg 2 av 5 Systemkunskap');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Skriv tyst');
    await pass(room, 40_000);
    expect(screen.getByRole('timer').textContent).toBe('4:20');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Styrkor 5',
      'Behov 8',
      'Strategier 6',
    ]);
  });

  test('when the day is over it shows no code, since the code opens nothing any more', async () => {
    const room = await screenOf();
    expect(onScreen()).toContain('H4K R7M');
    room.does({ type: 'goTo', position: { kind: 'closed' } });
    await pass(room, 1_000);
    expect(onScreen()).toContain('Tack för i dag');
    expect(onScreen()).not.toContain('H4K R7M');
    expect(screen.queryByRole('img', { name: /^QR-kod till/ })).toBeNull();
  });

  test('says the last minute in words, and never goes below zero', async () => {
    const room = new Room('screen');
    room.does({ type: 'startTimer', length: 60_000 });
    await screenOf(room);
    expect(screen.getByRole('timer').textContent).toBe('1:00');
    await pass(room, 1_000);
    expect(screen.getByRole('timer').textContent).toBe('Under en minut');
    await pass(room, 60_000);
    expect(screen.getByRole('timer').textContent).toBe('Tiden är slut');
  });

  test('follows the room by itself, with the day’s own question', async () => {
    const room = await screenOf();
    const plan = room.day.plan.map((item) => ({ ...item, question: 'Vad är viktigast i vår?' }));
    room.does({ type: 'editPlan', plan });
    room.does({ type: 'goTo', position: { kind: 'step', step: 'valueVision', phase: 'write' } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Vad är viktigast i vår?');
    room.does({ type: 'goTo', position: { kind: 'step', step: 'valueVision', phase: 'show' } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Läs varandras kort.');
    room.does({ type: 'goTo', position: { kind: 'closed' } });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Tack för i dag');
  });

  test('without contact keeps the last it knew, and after 10 s says from when', async () => {
    const room = await screenOf();
    room.heard.set(new Date(2027, 1, 11, 10, 42).getTime());
    room.lose();
    await pass(room, 9_000);
    expect(onScreen()).not.toContain('Senast uppdaterad');
    await pass(room, 1_000);
    expect(onScreen()).toContain('Senast uppdaterad 10.42');
    expect(onScreen()).toContain('H4K R7M');
    act(() => room.connection.set({ kind: 'online' }));
    expect(onScreen()).not.toContain('Senast uppdaterad');
  });

  test('a short gap in contact is not shown', async () => {
    const room = await screenOf();
    for (const _ of [1, 2, 3]) {
      room.lose();
      await pass(room, 8_000);
      act(() => room.connection.set({ kind: 'online' }));
      await pass(room, 1_000);
    }
    room.lose();
    await pass(room, 8_000);
    expect(onScreen()).not.toContain('Senast uppdaterad');
  });

  test('shows a renewed code within a minute, and a closed door', async () => {
    const room = await screenOf();
    room.code = 'WXYZ23';
    await pass(room, 60_000);
    expect(onScreen()).toContain('WXY Z23');
    room.code = null;
    await pass(room, 60_000);
    expect(onScreen()).toContain('Dörren är stängd');
    expect(screen.queryByRole('img', { name: /^QR/ })).toBeNull();
  });

  test('has nowhere to write and nowhere else to go', async () => {
    await screenOf();
    for (const role of ['link', 'textbox']) expect(screen.queryByRole(role)).toBeNull();
  });
});
