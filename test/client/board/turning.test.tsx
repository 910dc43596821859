import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cardSaying, Table } from './table.tsx';

/* On a phone one lane is seen at a time. */

let table: Table;
beforeEach(() => {
  table = new Table();
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  table.has('Ett');
  table.has('Flera', { place: { column: 'needs' } });
});
afterEach(() => {
  localStorage.clear();
  vi.unstubAllGlobals();
});

/** What is read in the one lane that is seen. */
const textsHere = () =>
  within(screen.getByRole('tabpanel'))
    .getAllByRole('article')
    .map((card) => card.querySelector('p')?.textContent);
const tab = (name: RegExp) => screen.getByRole('tab', { name });

test('a lane one turns away from stays in the page, unseen, and is the very same when one is back', async () => {
  const { user } = table.open();
  const card = cardSaying('Ett');
  await user.click(tab(/Behov/));
  expect(textsHere()).toEqual(['Flera']);
  expect(screen.queryByRole('tabpanel', { name: 'Styrkor' })).toBeNull();
  expect(card.isConnected).toBe(true);
  await user.click(tab(/Styrkor/));
  expect(cardSaying('Ett')).toBe(card);
  expect(screen.queryByRole('tabpanel', { name: 'Utvecklingsbehov' })).toBeNull();
});

test('a lane one has not been to is not made', () => {
  table.open();
  expect(screen.queryByText('Flera')).toBeNull();
});

test('what others do meanwhile is there when one is back, and is no news', async () => {
  const { user } = table.open();
  await user.click(tab(/Behov/));
  table.has('Två');
  await user.click(tab(/Styrkor/));
  expect(textsHere()).toEqual(['Ett', 'Två']);
  expect(screen.queryByRole('button', { name: /nytt kort/ })).toBeNull();
});

test('a card that asks for the focus in a lane one is turned to gets it there', async () => {
  const { user } = table.open();
  await user.click(tab(/Behov/));
  await user.click(tab(/Styrkor/));
  cardSaying('Ett').focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(cardSaying('Flera'));
});
