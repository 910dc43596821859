import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { said, Table } from './table.tsx';

const WRITE = /^Skriv här, en tanke per kort/;
const OTHERS = /^Korten är skrivna vid alla bord/;
const THREAD = /^Tråden är dagen/;
const hintsShown = () =>
  [WRITE, OTHERS, THREAD].filter((hint) => screen.queryByText(hint, { selector: 'p' }));
const understood = () => screen.getByRole('button', { name: 'Då vet jag' });

it('tells one hint at a time, and none that has been told', async () => {
  const table = new Table();
  table.goes({ position: { kind: 'step', step: 'valueVision', phase: 'write' }, shown: [] });
  const { user } = table.open();
  expect(hintsShown()).toEqual([WRITE]);
  expect(screen.getAllByText(/Bara du ser korten tills ledaren visar dem/)).not.toEqual([]);
  await user.click(understood());
  expect(hintsShown()).toEqual([THREAD]);
  await user.click(understood());
  expect(hintsShown()).toEqual([]);
});

it('a page that is loaded anew does not tell the same hint again', () => {
  const table = new Table();
  table.goes({ position: { kind: 'step', step: 'valueVision', phase: 'write' }, shown: [] });
  const { leave } = table.open();
  expect(hintsShown()).toEqual([WRITE]);
  leave();
  table.open();
  expect(hintsShown()).toEqual([THREAD]);
});

it('nobody is told anything while the room votes', () => {
  const table = new Table();
  table.goes({ position: { kind: 'step', step: 'valueVision', phase: 'vote' } });
  table.open();
  expect(hintsShown()).toEqual([]);
});

it('a hint is said aloud once, politely', async () => {
  const table = new Table();
  table.goes({ position: { kind: 'step', step: 'valueVision', phase: 'write' }, shown: [] });
  table.open();
  await expect.poll(said).toMatch(/Skriv här, en tanke per kort/);
});
