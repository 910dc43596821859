import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { hideCard, removeCard } from '#shared/board/edits/cards.ts';
import { sewGroup } from '#shared/board/edits/groups.ts';
import type { CardId, GroupId } from '#shared/domain/ids.ts';
import { cardSaying, newId, Table } from './table.tsx';

/* What opens when the address names a card. */

let table: Table;
beforeEach(() => {
  table = new Table();
});

const openLink = (card: CardId) => {
  history.replaceState(null, '', `/w/${table.session.workshop}?card=${card}`);
  return table.open();
};
const isPointed = (text: string) => {
  const card = cardSaying(text);
  return document.activeElement === card && card.className.includes('pointed');
};
const away = { by: newId<'participant'>(), at: 1_800_000_000_000 };

describe('the link of a card', () => {
  test('leads across steps, marks the card until one goes on, and is forgotten by the address', async () => {
    table.has('Här är rummet');
    const card = table.has('Där borta', { place: { step: 'perspectives', column: 'needs' } });
    const { user } = openLink(card);
    expect(isPointed('Där borta')).toBe(true);
    expect(location.search).toBe('');
    await user.tab();
    expect(cardSaying('Där borta').className).not.toContain('pointed');
  });

  test('leads to where the group is when the card was sewn into one', () => {
    const [one, other] = ['Ett', 'Ett till'].map((text) => table.has(text)) as [CardId, CardId];
    const place = { step: 'stakeholders', column: 'strategies', rank: 'a0' } as const;
    table.others((doc) =>
      sewGroup(doc, { id: newId<'group'>() satisfies GroupId, title: 'Ihop', place }, [one, other]),
    );
    openLink(other);
    expect(isPointed('Ett till')).toBe(true);
    expect(screen.getByRole('heading', { name: 'Ihop' })).toBeDefined();
  });

  test('says that the card was removed, and that it is hidden, without leading anywhere', () => {
    const removed = table.has('Borttaget');
    table.others((doc) => removeCard(doc, removed, away));
    const { leave } = openLink(removed);
    expect(screen.getByText('Kortet är borttaget')).toBeDefined();
    leave();
    const hidden = table.has('Dolt');
    table.others((doc) => hideCard(doc, hidden, true));
    openLink(hidden);
    expect(screen.getByText('Kortet är dolt')).toBeDefined();
  });

  test('says that the card is looked for, that it may come with the network, and that there is none', () => {
    act(() => table.connection.set({ kind: 'connecting', since: 0 }));
    const card = table.has('Finns inte');
    table.others((doc) => doc.getMap('cards').delete(card));
    openLink(card);
    expect(screen.getByText('Letar efter kortet …')).toBeDefined();
    act(() => table.connection.set({ kind: 'offline', since: 0 }));
    expect(screen.getByText('Kortet finns inte på den här enheten än')).toBeDefined();
    act(() => table.connection.set({ kind: 'online' }));
    expect(screen.getByText('Kortet finns inte')).toBeDefined();
  });

  test('pulls nobody out of a text', async () => {
    act(() => table.connection.set({ kind: 'connecting', since: 0 }));
    const own = table.has('Mitt kort', { own: true });
    const card = table.has('Det sökta', { place: { step: 'perspectives' } });
    table.others((doc) => hideCard(doc, card, true));
    const { user } = openLink(card);
    await user.click(cardSaying('Mitt kort'));
    const field = screen.getByRole('textbox', { name: 'Ändra kortet' });
    table.others((doc) => hideCard(doc, card, false));
    expect(document.activeElement).toBe(field);
    await user.keyboard('{Escape}');
    expect(isPointed('Det sökta')).toBe(true);
    expect(own).not.toBe(card);
  });

  test('is copied from the menu of the card, without a key', async () => {
    const card = table.has('Det här');
    const { user } = table.open();
    await user.click(screen.getByRole('button', { name: 'Mer om kortet' }));
    await user.click(screen.getByRole('menuitem', { name: 'Kopiera länk till kortet' }));
    await screen.findAllByText(/^Länken till kortet är kopierad/);
    expect(await navigator.clipboard.readText()).toBe(
      `${location.origin}/w/${table.session.workshop}?card=${card}`,
    );
  });
});
