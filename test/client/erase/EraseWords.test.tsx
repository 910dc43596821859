import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { pathOf } from '#shared/board/changedPaths.ts';
import type { Role } from '#shared/domain/role.ts';
import { EraseWords } from '../../../client/writing/erase/EraseWords.tsx';
import { Room } from '../steer/room.tsx';

const PATH = pathOf({ root: 'actors', id: 'actor-one-00000000000', key: 'name' });
const NOW = 'Gunvor på mottagningen';

const button = () => screen.getByRole('button', { name: 'Radera överallt: Namn' });
function open(role: Role = 'facilitator', isNeeded = true): Room {
  const room = new Room(role);
  const words = () => ({ path: PATH, now: NOW, most: 80, isNeeded });
  room.show(<EraseWords label="Namn" words={words} />);
  return room;
}
async function ask() {
  await userEvent.click(button());
  const dialog = within(screen.getByRole('dialog', { name: 'Ska orden raderas överallt?' }));
  const field = dialog.getByRole<HTMLTextAreaElement>('textbox', { name: /stå i stället/ });
  const erase = () => userEvent.click(dialog.getByRole('button', { name: 'Radera överallt' }));
  return { dialog, field, erase };
}

test('says what goes and what stays, and asks what is to stand there instead', async () => {
  const room = open();
  const { dialog, field, erase } = await ask();
  expect(dialog.getByText(/Det går inte att ångra/)).toBeDefined();
  expect(field.value).toBe(NOW);
  await userEvent.clear(field);
  await userEvent.type(field, ' Mottagningen ');
  await erase();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(room.renewed).toEqual([{ path: PATH, words: 'Mottagningen' }]);
});

test('a name cannot be nothing, another text can', async () => {
  const room = open();
  const { dialog, field, erase } = await ask();
  await userEvent.clear(field);
  await erase();
  expect(dialog.getByText('Skriv vad som ska stå i stället.')).toBeDefined();
  expect(room.renewed).toEqual([]);
});

test('an empty text is sent as such', async () => {
  const room = open('organiser', false);
  const { field, erase } = await ask();
  await userEvent.clear(field);
  await erase();
  await waitFor(() => expect(room.renewed).toEqual([{ path: PATH, words: '' }]));
});

test('without contact it is not done, and that is told; what was written stays', async () => {
  const room = open();
  room.lose();
  const { dialog, field, erase } = await ask();
  await userEvent.type(field, '!');
  await erase();
  expect(await dialog.findByText(/Det blev inte klart/)).toBeDefined();
  expect([field.value, room.renewed]).toEqual([`${NOW}!`, []]);
});

test('is for whoever leads', () => {
  open('participant');
  expect(screen.queryByRole('button')).toBeNull();
});
