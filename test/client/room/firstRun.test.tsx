import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { tableId } from '#shared/domain/ids.ts';
import { ok } from '#shared/domain/result.ts';
import type { Position } from '#shared/domain/stage/stage.ts';
import { RoomPage } from '../../../client/app/pages/RoomPage.tsx';
import { Room } from '../steer/room.tsx';

beforeEach(() => sessionStorage.clear());

const list = () => screen.queryByRole('region', { name: 'Ditt första steg' });
const tasks = () => within(screen.getByRole('region', { name: 'Ditt första steg' }));
const ticked = () => tasks().queryAllByText(', klart').length;
const at = (phase: 'write' | 'show' | 'group'): Position => ({
  kind: 'step',
  step: 'valueVision',
  phase,
});

function someoneComes(room: Room): void {
  act(() => room.present.set([{ table: tableId(1), org: null, editing: null, own: false }]));
}

it('tells one thing at a time and ticks each when it has been done, by whoever did it', async () => {
  const room = new Room();
  room.show(<RoomPage />);
  expect(ticked()).toBe(0);
  expect(tasks().getByText(/Öppna storbilden på salens skärm/)).toBeTruthy();
  someoneComes(room);
  expect(ticked()).toBe(2);
  expect(tasks().getByText(/Håll in den stora knappen/)).toBeTruthy();
  room.does({ type: 'goTo', position: at('write') });
  expect(ticked()).toBe(3);
  expect(tasks().getByRole('status').textContent).toBe('Klart: Starta steget');
  room.does({ type: 'goTo', position: at('show') });
  room.does({ type: 'goTo', position: at('group') });
  expect(ticked()).toBe(5);
  await userEvent.click(tasks().getByRole('button', { name: 'Stäng listan' }));
  expect(list()).toBeNull();
});

it('goes on where it was when the page is loaded anew', () => {
  const room = new Room();
  someoneComes(room);
  const { unmount } = room.show(<RoomPage />);
  room.does({ type: 'goTo', position: at('write') });
  unmount();
  room.show(<RoomPage />);
  expect(ticked()).toBe(3);
});

it('is not in the way of who comes into a day that is under way, who can still take it out', async () => {
  const room = new Room();
  room.does({ type: 'goTo', position: at('group') });
  room.show(<RoomPage />);
  expect(list()).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Mer för den som leder' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Ditt första steg' }));
  expect(ticked()).toBe(0);
});

it('the code is shown once the big screen has been opened from here', async () => {
  const room = new Room();
  room.api = {
    workshop: async ({ id }) =>
      ok({
        id,
        role: 'facilitator',
        epoch: 1,
        code: 'H4KR7M',
        stage: room.day,
        keys: {},
        links: { screen: '#screen' },
      }),
  };
  room.show(<RoomPage />);
  await userEvent.click(await tasks().findByRole('link', { name: 'Öppna storbild' }));
  expect(ticked()).toBe(1);
});

it('? tells what each phase does and what the keys are, and not while somebody writes', async () => {
  const room = new Room();
  room.does({ type: 'goTo', position: at('group') });
  room.show(<RoomPage />);
  await userEvent.keyboard('?');
  const help = within(screen.getByRole('dialog', { name: 'Hjälp' }));
  expect(
    help.getByText('Alla skriver var för sig. Korten stannar på den egna enheten.'),
  ).toBeTruthy();
  expect(help.getByRole('heading', { name: 'Kortkommandon' })).toBeTruthy();
});
