import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addCard } from '#shared/board/edits/cards.ts';
import type { CardId, TableId } from '#shared/domain/ids.ts';
import { ranksAfter } from '#shared/domain/order.ts';
import { cardSaying, newId, said, Table } from './table.tsx';

const START = 1_800_000_000_000;

/** Cards that another wrote at a table. */
function fromTable(table: Table, at: TableId, texts: readonly string[]): void {
  const ranks = ranksAfter(null, texts.length);
  for (const [index, text] of texts.entries()) {
    const id: CardId = newId<'card'>();
    const place = { step: 'valueVision', column: 'strengths', rank: ranks[index] ?? 'a0' } as const;
    const writer = { participant: newId<'participant'>(), table: at, org: null } as const;
    table.others((doc) =>
      addCard(doc, { id, place, text, actors: [] }, { ...writer, lang: 'sv', at: START }),
    );
  }
}

function room() {
  const table = new Table();
  fromTable(table, 't3' as TableId, ['Ett kort', 'Ett till']);
  return { table, ...table.open() };
}
const isLifted = (table: Table, text: string) => table.card(text).lifted;
const facts = (text: string) => within(cardSaying(text));

describe('a card that is lifted to the hall', () => {
  it('says so to everybody, with the table it comes from, and stays where it lies', async () => {
    const { table, user } = room();
    expect(facts('Ett kort').queryByText('Bord 3')).toBeNull();
    await user.click(facts('Ett kort').getByRole('button', { name: 'Mer om kortet' }));
    await user.click(screen.getByRole('menuitem', { name: 'Lyft till salen' }));
    expect(isLifted(table, 'Ett kort')).toBe(true);
    expect(facts('Ett kort').getByText('Lyft till salen')).toBeTruthy();
    expect(facts('Ett kort').getByText('Bord 3')).toBeTruthy();
    expect(table.card('Ett kort')).toMatchObject({ table: 't3', column: 'strengths' });
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(isLifted(table, 'Ett kort')).toBe(false);
  });

  it('is lifted and taken back by a letter, and nobody is kept from lifting more than two', async () => {
    const { table, user } = room();
    cardSaying('Ett kort').focus();
    await user.keyboard('l');
    cardSaying('Ett till').focus();
    await user.keyboard('l');
    expect([isLifted(table, 'Ett kort'), isLifted(table, 'Ett till')]).toEqual([true, true]);
    expect(
      screen.getAllByText(/Bordet har lyft 2 kort i steget, två brukar räcka/).length,
    ).toBeGreaterThan(0);
    await user.keyboard('l');
    expect(isLifted(table, 'Ett till')).toBe(false);
    expect(`${said()} ${document.body.textContent}`).toContain('Kortet är tillbaka vid bordet');
  });

  it('[P45] says both tables when its people sit at another', async () => {
    const { table, user } = room();
    cardSaying('Ett kort').focus();
    await user.keyboard('l');
    const tables = table.day.tables.map((one) =>
      one.id === 't3' ? { ...one, mergedInto: 't1' as TableId } : one,
    );
    table.goes({ tables });
    expect(facts('Ett kort').getByText('Bord 3, nu vid bord 1')).toBeTruthy();
  });

  it('cannot be lifted on a locked board', async () => {
    const { table, user } = room();
    table.goes({ locked: true });
    cardSaying('Ett kort').focus();
    await user.keyboard('l');
    expect(isLifted(table, 'Ett kort')).toBe(false);
  });
});
