import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BoardDoc } from '#shared/board/doc.ts';
import { sewGroup, unpick } from '#shared/board/edits/groups.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { newId, Table } from './table.tsx';

const COUNTING = 'Vi räknar pinnar i stället för att fråga om det blev bättre för personen.';
const MEASURING = 'Vi mäter pinnar, inte om personen fick det bättre.';
const ABBREVIATIONS = 'Alla pratar i förkortningar och halva bordet hänger inte med.';

beforeEach(() => localStorage.clear());

function grouping(): Table {
  const table = new Table();
  table.has(COUNTING);
  table.has(ABBREVIATIONS);
  table.has(MEASURING);
  table.goes({ position: { kind: 'step', step: 'valueVision', phase: 'group' } });
  return table;
}
const entry = () => screen.findByRole('button', { name: 'Förslag: 2 kort liknar varandra' });
const inGroup = (table: Table) => table.cards.filter(({ group }) => group !== null).length;
const sewElsewhere = (doc: BoardDoc, cards: readonly CardId[]) => {
  const place = { step: 'valueVision', column: 'strengths', rank: 'a0' } as const;
  return sewGroup(doc, { id: newId<'group'>(), place, title: '' }, cards);
};
const offered = () => screen.queryByRole('button', { name: /^Förslag/ });

describe('a suggested group', () => {
  it('is offered while the room groups, and sewn only when somebody says so', async () => {
    const table = grouping();
    const { user } = table.open();
    await user.click(await entry());
    const dialog = within(screen.getByRole('dialog', { name: 'Hör de här korten ihop?' }));
    expect(dialog.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual(
      [COUNTING, MEASURING],
    );
    expect(inGroup(table)).toBe(0);
    await user.click(dialog.getByRole('button', { name: 'Sy ihop' }));
    expect(inGroup(table)).toBe(2);
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(offered()).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(inGroup(table)).toBe(0);
  });

  it('that somebody says no to is not offered again on this device', async () => {
    const table = grouping();
    const { user, leave } = table.open();
    await user.click(await entry());
    await user.click(screen.getByRole('button', { name: 'Inte nu' }));
    expect(offered()).toBeNull();
    expect(inGroup(table)).toBe(0);
    leave();
    // What is sought anew finds another pair, and that one alone.
    table.has('Vi pratar i förkortningar, halva bordet hänger inte med.');
    const again = table.open();
    await again.user.click(await entry());
    const boxes = screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent);
    expect(boxes).toContain(ABBREVIATIONS);
    expect(boxes).not.toContain(COUNTING);
  });

  it('leaves out what somebody takes the tick from, and needs two', async () => {
    const table = grouping();
    const { user } = table.open();
    await user.click(await entry());
    await user.click(screen.getByRole('checkbox', { name: COUNTING }));
    expect(screen.getByRole('button', { name: 'Sy ihop' })).toHaveProperty('disabled', true);
  });

  it('is gone when somebody else has sewn the cards', async () => {
    const table = grouping();
    const { user } = table.open();
    await entry();
    const cards = [COUNTING, MEASURING].map((text) => table.card(text).id);
    table.others((doc) => sewElsewhere(doc, cards));
    await waitFor(() => expect(offered()).toBeNull());
    // What somebody else has sewn is unpicked by anybody, and that can be undone too.
    await user.click(screen.getByRole('button', { name: /1 ändring|2 ändringar/ }));
    await user.click(screen.getByRole('button', { name: 'Mer om gruppen' }));
    await user.click(screen.getByRole('menuitem', { name: 'Sprätta hela gruppen' }));
    expect(inGroup(table)).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(inGroup(table)).toBe(2);
    table.others((doc) => unpick(doc, cards));
    expect(inGroup(table)).toBe(0);
  });

  it('is there for as long as the room groups', async () => {
    const table = grouping();
    table.open();
    await entry();
    table.goes({ position: { kind: 'step', step: 'valueVision', phase: 'vote' } });
    expect(offered()).toBeNull();
  });
});
