import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cardSaying, said, Table } from './table.tsx';

let table: Table;
beforeEach(() => {
  table = new Table();
});
afterEach(() => localStorage.clear());

const items = () => screen.getAllByRole('menuitem').map((item) => item.textContent);
const openMenu = (user: ReturnType<Table['open']>['user'], text: string) =>
  user.click(within(cardSaying(text)).getByRole('button', { name: 'Mer om kortet' }));

describe('on a locked board', () => {
  test('a card can still be linked to, and one that waits can still be changed', async () => {
    const mine = table.has('Mitt.', { own: true });
    table.has('Deras.');
    table.goes({ locked: true });
    table.pending.set(new Set([mine]));
    const { user } = table.open();
    await openMenu(user, 'Deras.');
    expect(items()).toEqual(['Kopiera länk till kortet']);
    await user.keyboard('{Escape}');
    await openMenu(user, 'Mitt.');
    expect(items()).toEqual(['Ändra', 'Aktörer', 'Kopiera länk till kortet']);
  });

  test('one is led to what waits, one after another, also to another step', async () => {
    const here = table.has('Väntar här.', { own: true });
    const there = table.has('Väntar där borta.', {
      own: true,
      place: { step: 'perspectives', column: 'needs' },
    });
    table.has('Väntar inte.');
    table.goes({ locked: true });
    table.pending.set(new Set([here, there]));
    const { user } = table.open();
    const show = () => user.click(screen.getByRole('button', { name: 'Visa dem' }));
    await show();
    expect(document.activeElement).toBe(cardSaying('Väntar här.'));
    await show();
    expect(document.activeElement).toBe(cardSaying('Väntar där borta.'));
    await show();
    expect(document.activeElement).toBe(cardSaying('Väntar här.'));
  });

  test('nothing is offered to be shown when nothing waits', () => {
    table.has('Deras.');
    table.goes({ locked: true });
    table.open();
    expect(screen.queryByRole('button', { name: /^Visa de[nm]$/ })).toBeNull();
  });
});

test('what was rescued when the board began anew is not said to be sent', () => {
  table.open();
  act(() => {
    table.connection.set({ kind: 'offline', since: 0 });
    table.saving.set({ kind: 'waiting', cards: 2 });
  });
  expect(said()).toContain('2 kort väntar');
  act(() => {
    table.connection.set({ kind: 'online' });
    table.saving.set({ kind: 'saved', at: null });
  });
  expect(said()).toContain('Sparat');
  expect(said()).not.toContain('skickade');
  act(() => table.saving.set({ kind: 'saved', at: 1.8e12 }));
  expect(said()).not.toContain('skickade');
});
