import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { cardSaying, Table } from './table.tsx';

afterEach(() => history.replaceState(null, '', '/'));

async function choose(user: ReturnType<Table['open']>['user'], text: string, item: string) {
  await user.click(within(cardSaying(text)).getByRole('button', { name: 'Mer om kortet' }));
  await user.click(screen.getByRole('menuitem', { name: item }));
}

describe('what a card becomes', () => {
  it('a strategy is made of a card with one press, and its form is opened', async () => {
    const table = new Table();
    const id = table.has('Bjud in fem unga', { place: { column: 'strategies' } });
    const { user } = table.open();
    await choose(user, 'Bjud in fem unga', 'Gör till strategi');
    expect(table.card('Bjud in fem unga').strategy.status).toBe('idea');
    expect(`${location.pathname}${location.search}`).toBe(
      `/w/workshop-00000000000aa/strategies?card=${id}`,
    );
  });

  it('a strength is mirrored into a need that is linked to it and open for writing', async () => {
    const table = new Table();
    const strength = table.has('Vi ringer varandra');
    const { user } = table.open();
    await choose(user, 'Vi ringer varandra', 'Spegla till ett behov');
    const need = table.cards.find(({ column }) => column === 'needs');
    expect(need?.text).toBe('Styrkan finns, men ');
    expect(need?.links).toEqual(new Map([[strength, 'mirrors']]));
    expect(screen.getByRole('textbox', { name: 'Ändra kortet' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(table.cards.find(({ id }) => id === need?.id)?.removed).not.toBeNull();
  });

  it('a need leads to a strategy that answers it, but not in a step that is not shown', async () => {
    const table = new Table();
    const id = table.has('Ingen svarar', { place: { column: 'needs' } });
    const { user, leave } = table.open();
    await choose(user, 'Ingen svarar', 'Svara med en strategi');
    expect(location.search).toBe(`?need=${id}`);
    leave();
    table.goes({ shown: [] });
    const again = table.open();
    await again.user.click(
      within(cardSaying('Ingen svarar')).getByRole('button', { name: 'Mer om kortet' }),
    );
    expect(screen.queryByRole('menuitem', { name: 'Svara med en strategi' })).toBeNull();
  });
});
