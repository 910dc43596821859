import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hideCard, removeCard, restoreCard } from '#shared/board/edits/cards.ts';
import { sewGroup } from '#shared/board/edits/groups.ts';
import { moveCard } from '#shared/board/edits/place.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { cardSaying, newId, said, Table, textsIn } from './table.tsx';

let table: Table;
beforeEach(() => {
  table = new Table();
});
afterEach(() => localStorage.clear());

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Ändra kortet' });
const queryField = () => screen.queryByRole('textbox', { name: 'Ändra kortet' });

async function openCard(text = 'Vi har numret.') {
  const card = table.has(text);
  const { user, leave } = table.open();
  await user.click(cardSaying(text));
  return { user, leave, card };
}

const textOf = (card: CardId) => table.session.board.get().cards.get(card)?.text;

describe('a card one opens', () => {
  test('with one press: the caret stands last, and each letter is on the board at once', async () => {
    const { user, card } = await openCard('Vi har');
    expect(document.activeElement).toBe(field());
    await user.keyboard(' nu');
    expect(textOf(card)).toBe('Vi har nu');
  });

  test('with Enter, and Esc leads back to the card', async () => {
    table.has('Vi har numret.');
    const { user } = table.open();
    act(() => cardSaying('Vi har numret.').focus());
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(field());
    await user.keyboard('{Escape}');
    expect(queryField()).toBeNull();
    expect(document.activeElement).toBe(cardSaying('Vi har numret.'));
  });

  test('only one at a time', async () => {
    table.has('Det andra kortet.');
    const { user } = await openCard();
    await user.click(cardSaying('Det andra kortet.'));
    expect(field().value).toBe('Det andra kortet.');
  });

  test('says to the others that this card is being written in, until it is closed', async () => {
    const { user, card } = await openCard();
    expect(table.present.get()[0]?.editing).toBe(card);
    await user.keyboard('{Escape}');
    expect(table.present.get()[0]?.editing).toBeNull();
  });

  test('takes actors on and off', async () => {
    const school = table.hasActor('Skolan');
    const { user } = await openCard();
    await user.click(screen.getByRole('button', { name: 'Aktör' }));
    await user.keyboard('sk{Enter}');
    expect(table.card('Vi har numret.').actors).toEqual([school]);
    await user.click(screen.getByRole('button', { name: 'Ta bort Skolan' }));
    expect(table.card('Vi har numret.').actors).toEqual([]);
  });

  test('cannot be opened while the board is locked, unless it waits to be sent', async () => {
    const mine = table.has('Mitt kort.', { own: true });
    table.has('Deras kort.');
    table.goes({ locked: true });
    table.pending.set(new Set([mine]));
    const { user } = table.open();
    expect(screen.getByText(/Ledaren har låst tavlan/)).toBeDefined();
    await user.click(cardSaying('Deras kort.'));
    expect(queryField()).toBeNull();
    expect(within(cardSaying('Deras kort.')).getByText('Låst')).toBeDefined();
  });
});

describe('two in one card', () => {
  test('see each other’s letters, and the caret stays in its word', async () => {
    const { user, card } = await openCard('Vi ringer.');
    await user.keyboard('{Home}');
    field().setSelectionRange(3, 3);
    table.type(card, 0, 'Ja! ');
    expect(field().value).toBe('Ja! Vi ringer.');
    expect(field().selectionStart).toBe(7);
    await user.type(field(), 'alltid ', { initialSelectionStart: 7, initialSelectionEnd: 7 });
    expect(textOf(card)).toBe('Ja! Vi alltid ringer.');
  });

  test('undo takes back what one wrote oneself, and nothing else', async () => {
    const { user, card } = await openCard('Vi ringer');
    await user.keyboard(' nu');
    table.type(card, 0, 'Ja! ');
    await user.keyboard('{Control>}z{/Control}');
    expect(textOf(card)).toBe('Ja! Vi ringer');
    expect(field().value).toBe('Ja! Vi ringer');
  });

  test('the organisation of the other stands on the card, before and after one opens it', async () => {
    const school = table.hasActor('Skolan');
    const card = table.has('Vi ringer.');
    const { user } = table.open();
    act(() => table.present.set([{ own: false, org: school, table: null, editing: card }]));
    expect(screen.getByText('Skolan skriver här')).toBeDefined();
    const present = table.present.get();
    await user.click(cardSaying('Vi ringer.'));
    act(() => table.present.set([...present]));
    expect(screen.getByText('Du och Skolan skriver här')).toBeDefined();
    expect(screen.getByText('Båda sparas, bokstav för bokstav')).toBeDefined();
  });
});

describe('while a card is open somebody else', () => {
  const taker = newId<'participant'>();
  const removal = { by: taker, at: 1_800_000_000_000 };

  test('removes it: the words stay in the field and can become a new card', async () => {
    const { user, card } = await openCard('Vi ringer');
    table.others((doc) => removeCard(doc, card, removal));
    expect(screen.getByText(/Kortet är borttaget från tavlan/)).toBeDefined();
    await user.type(field(), ' varandra');
    expect(textOf(card)).toBe('Vi ringer');
    await user.click(screen.getByRole('button', { name: 'Lägg till som nytt kort' }));
    expect(textsIn('Styrkor')).toEqual(['Vi ringer varandra']);
    expect(queryField()).toBeNull();
  });

  test('removes it and brings it back: what was written meanwhile reaches it', async () => {
    const { user, card } = await openCard('Vi ringer');
    table.others((doc) => removeCard(doc, card, removal));
    await user.type(field(), ' varandra');
    table.others((doc) => restoreCard(doc, card));
    expect(textOf(card)).toBe('Vi ringer varandra');
  });

  test('hides it: the field stays', async () => {
    const { card } = await openCard('Vi ringer');
    table.others((doc) => hideCard(doc, card, true));
    expect(field().value).toBe('Vi ringer');
  });

  test('moves it to another lane: one writes on where one is', async () => {
    const { user, card } = await openCard('Vi ringer');
    table.others((doc) =>
      moveCard(doc, card, { step: 'valueVision', column: 'needs', rank: 'a5' }),
    );
    const strengths = within(screen.getByRole('region', { name: 'Styrkor' }));
    expect(strengths.getByText(/flyttat till Utvecklingsbehov/)).toBeDefined();
    expect(document.activeElement).toBe(field());
    await user.keyboard(' varandra{Escape}');
    expect(textsIn('Styrkor')).toEqual([]);
    expect(textsIn('Utvecklingsbehov')).toEqual(['Vi ringer varandra']);
  });

  test('sews it into a group: one writes on, and it lies in the group afterwards', async () => {
    const other = table.has('Vi mejlar');
    const { user, card } = await openCard('Vi ringer');
    const group = { id: newId<'group'>(), title: 'Kontakt' };
    const place = { step: 'valueVision', column: 'strengths', rank: 'a0' } as const;
    table.others((doc) => sewGroup(doc, { ...group, place }, [other, card]));
    expect(screen.getByText('Någon annan har sytt ihop kortet med andra kort')).toBeDefined();
    expect(document.activeElement).toBe(field());
    await user.keyboard(' varandra{Escape}');
    const sewn = within(screen.getByRole('region', { name: 'Kontakt' }));
    expect(sewn.getAllByRole('article')).toHaveLength(2);
  });

  test('takes the room to the next step: the card stays until it is closed', async () => {
    const { user } = await openCard('Vi ringer');
    table.goes({ position: { kind: 'step', step: 'systemKnowledge', phase: 'write' } });
    expect(field().value).toBe('Vi ringer');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Tillbaka till steget vi är i' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('varandras uppdrag');
  });
});

describe('words that may not leave the device', () => {
  test('over the limit: the card keeps what it had, the field what was written', async () => {
    const { user, card } = await openCard('x'.repeat(499));
    await user.keyboard('yzå');
    expect(textOf(card)).toBe(`${'x'.repeat(499)}y`);
    expect(field().value).toBe(`${'x'.repeat(499)}yzå`);
    expect(screen.getByText('2 tecken för mycket')).toBeDefined();
    await user.keyboard('{Backspace}{Backspace}');
    expect(screen.queryByText(/för mycket/)).toBeNull();
  });

  test('outlive a reload, and meet what others wrote meanwhile', async () => {
    const { user, card, leave } = await openCard('x'.repeat(500));
    await user.keyboard('yz');
    leave();
    table.type(card, 0, 'A');
    const again = table.open();
    await again.user.click(cardSaying(`A${'x'.repeat(500)}`));
    expect(field().value).toBe(`A${'x'.repeat(500)}yz`);
  });

  test('a number that points out a person is held back before its first digit', async () => {
    const { user, card } = await openCard('Ring');
    await user.keyboard(' 070123');
    expect(textOf(card)).toBe('Ring');
    await user.click(screen.getByRole('button', { name: 'Det är något annat' }));
    expect(textOf(card)).toBe('Ring 070123');
  });

  test('Enter does not close a card that has unanswered words; Esc does, and says where they are', async () => {
    const { user, card } = await openCard('Kvar:');
    await user.keyboard(' Anna 34 år{Enter}');
    expect(field().value).toBe('Kvar: Anna 34 år');
    expect(textOf(card)).not.toContain('34 år');
    await user.keyboard('{Escape}');
    expect(queryField()).toBeNull();
    expect(said()).toContain('Väntar på ditt svar, finns bara hos dig');
  });
});
