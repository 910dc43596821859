import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addCard } from '#shared/board/edits/cards.ts';
import { sewGroup } from '#shared/board/edits/groups.ts';
import type { CardId, TableId } from '#shared/domain/ids.ts';
import { cardSaying, newId, Table, textsIn } from './table.tsx';

const START = 1_800_000_000_000;
const at = (number: number) => `t${number}` as TableId;
let rank = 0;

/** Another wrote it at a table. */
function from(table: Table, where: TableId, text: string): CardId {
  const id: CardId = newId<'card'>();
  rank += 1;
  const place = { step: 'valueVision', column: 'strengths', rank: `a${rank % 10}` } as const;
  const writer = { participant: newId<'participant'>(), table: where, org: null } as const;
  table.others((doc) =>
    addCard(doc, { id, place, text, actors: [] }, { ...writer, lang: 'sv', at: START }),
  );
  return id;
}

async function narrowed() {
  const table = new Table();
  table.seat.set({ table: at(1), org: null });
  from(table, at(1), 'Vårt eget');
  from(table, at(2), 'Deras');
  const opened = table.open();
  await opened.user.click(screen.getByRole('button', { name: /Visa bordet/ }));
  await opened.user.click(screen.getByRole('radio', { name: 'Mitt bord' }));
  await opened.user.keyboard('{Escape}');
  return { table, ...opened };
}

describe('seeing one’s own table alone', () => {
  it('shows its cards, says so, and leads back to the whole room', async () => {
    const { user } = await narrowed();
    expect(textsIn('Styrkor')).toEqual(['Vårt eget']);
    expect(screen.getByText('Du ser bara korten från ditt bord.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Visa hela rummet' }));
    expect(textsIn('Styrkor').toSorted()).toEqual(['Deras', 'Vårt eget']);
  });

  it('goes with the arrows between those cards only', async () => {
    const { table, user } = await narrowed();
    from(table, at(1), 'Vårt andra');
    await user.click(screen.getByRole('button', { name: /1 nytt kort/ }));
    cardSaying('Vårt eget').focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(cardSaying('Vårt andra'));
  });

  it('tells of nothing new when others write at other tables', async () => {
    const { table } = await narrowed();
    from(table, at(2), 'Deras andra');
    expect(screen.queryByRole('button', { name: /nytt kort/ })).toBeNull();
    expect(textsIn('Styrkor')).toEqual(['Vårt eget']);
  });

  it('shows a group when one of its cards comes from there', async () => {
    const { table, user } = await narrowed();
    const cards = ['Vårt eget', 'Deras'].map((text) => table.card(text).id);
    const place = { step: 'valueVision', column: 'strengths', rank: 'a0' } as const;
    table.others((doc) => sewGroup(doc, { id: newId<'group'>(), place, title: '' }, cards));
    await user.click(screen.getByRole('button', { name: /ändring/ }));
    expect(textsIn('Styrkor').toSorted()).toEqual(['Deras', 'Vårt eget']);
  });

  it('[P45] shows those of a table that sits here now too', async () => {
    const { table } = await narrowed();
    const tables = table.day.tables.map((one) =>
      one.id === at(2) ? { ...one, mergedInto: at(1) } : one,
    );
    table.goes({ tables });
    expect(textsIn('Styrkor').toSorted()).toEqual(['Deras', 'Vårt eget']);
  });
});

describe('while a step is written in silence', () => {
  const write = { kind: 'step', step: 'valueVision', phase: 'write' } as const;

  function writing(seat: TableId | null = at(1)) {
    const table = new Table();
    table.seat.set({ table: seat, org: null });
    from(table, at(1), 'Vårt eget');
    from(table, at(2), 'Deras');
    table.goes({ position: write });
    return { table, ...table.open() };
  }

  it('one has one’s own table before one, and all come with the next phase', () => {
    const { table } = writing();
    expect(textsIn('Styrkor')).toEqual(['Vårt eget']);
    table.goes({ position: { ...write, phase: 'show' } });
    expect(textsIn('Styrkor').toSorted()).toEqual(['Deras', 'Vårt eget']);
    expect(screen.queryByText('Du ser bara korten från ditt bord.')).toBeNull();
  });

  it('it is left with one press, and stays left for that step', async () => {
    const { table, user } = writing();
    await user.click(screen.getByRole('button', { name: 'Visa hela rummet' }));
    expect(textsIn('Styrkor').toSorted()).toEqual(['Deras', 'Vårt eget']);
    table.goes({ position: { ...write, phase: 'show' } });
    table.goes({ position: write });
    expect(textsIn('Styrkor').toSorted()).toEqual(['Deras', 'Vårt eget']);
    table.goes({ position: { ...write, step: 'systemKnowledge' } });
    table.goes({ position: write });
    expect(textsIn('Styrkor').toSorted()).toEqual(['Deras', 'Vårt eget']);
  });

  it('nothing is said of it while it hides nothing', () => {
    const table = new Table();
    table.seat.set({ table: at(1), org: null });
    from(table, at(1), 'Vårt eget');
    table.goes({ position: write });
    table.open();
    expect(screen.queryByText('Du ser bara korten från ditt bord.')).toBeNull();
    act(() => void from(table, at(2), 'Deras'));
    expect(screen.getByText('Du ser bara korten från ditt bord.')).toBeTruthy();
  });

  it('who sits at no table sees the whole room', () => {
    writing(null);
    expect(textsIn('Styrkor').toSorted()).toEqual(['Deras', 'Vårt eget']);
  });
});
