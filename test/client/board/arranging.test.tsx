import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { removeCard } from '#shared/board/edits/cards.ts';
import { moveCard } from '#shared/board/edits/place.ts';
import { cardSaying, lane, newId, said, Table, textsIn } from './table.tsx';

let table: Table;
beforeEach(() => {
  table = new Table();
  for (const text of ['Ett', 'Två', 'Tre']) table.has(text, { own: true });
  table.has('Behov', { place: { column: 'needs' } });
});
afterEach(() => localStorage.clear());

const menuOf = (text: string) =>
  within(cardSaying(text)).getByRole('button', { name: 'Mer om kortet' });

async function choose(text: string, item: string) {
  const { user } = table.open();
  await user.click(menuOf(text));
  await user.click(screen.getByRole('menuitem', { name: item }));
  return user;
}

function focusOn(text: string) {
  const opened = table.open();
  act(() => cardSaying(text).focus());
  return opened;
}

const focused = () => document.activeElement?.querySelector('p')?.textContent;

describe('Flytta till …', () => {
  test('puts a card last in another lane, and the undo puts it back', async () => {
    const user = await choose('Två', 'Flytta till …');
    await user.click(screen.getByRole('radio', { name: 'Utvecklingsbehov' }));
    await user.click(screen.getByRole('radio', { name: 'Sist' }));
    await user.click(screen.getByRole('button', { name: 'Flytta hit' }));
    expect(textsIn('Utvecklingsbehov')).toEqual(['Behov', 'Två']);
    expect(said()).toContain('Kortet är flyttat till Utvecklingsbehov');
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Två', 'Tre']);
  });

  test('puts a card first in its own lane', async () => {
    const user = await choose('Tre', 'Flytta till …');
    await user.click(screen.getByRole('button', { name: 'Flytta hit' }));
    expect(textsIn('Styrkor')).toEqual(['Tre', 'Ett', 'Två']);
  });

  test('moves a card to another step', async () => {
    const user = await choose('Ett', 'Flytta till …');
    await user.click(screen.getByRole('radio', { name: 'Intressenter' }));
    await user.click(screen.getByRole('button', { name: 'Flytta hit' }));
    expect(textsIn('Styrkor')).toEqual(['Två', 'Tre']);
    expect(table.card('Ett').step).toBe('stakeholders');
  });
});

describe('moving with keys', () => {
  test('M lifts, arrows say where it would land, Enter lets go and the focus goes along', async () => {
    const { user } = focusOn('Ett');
    await user.keyboard('m');
    expect(said()).toContain('Kortet är lyft');
    await user.keyboard('{ArrowRight}');
    expect(said()).toContain('Plats 1 av 2 i Utvecklingsbehov');
    await user.keyboard('{ArrowDown}');
    expect(said()).toContain('Plats 2 av 2 i Utvecklingsbehov');
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Två', 'Tre']);
    await user.keyboard('{Enter}');
    expect(textsIn('Utvecklingsbehov')).toEqual(['Behov', 'Ett']);
    expect(said()).toContain('Kortet är flyttat till Utvecklingsbehov');
    expect(focused()).toBe('Ett');
  });

  test('within a lane', async () => {
    const { user } = focusOn('Ett');
    await user.keyboard('m{ArrowDown}{ArrowDown}{Enter}');
    expect(textsIn('Styrkor')).toEqual(['Två', 'Tre', 'Ett']);
  });

  test('Esc leaves the card where it lay', async () => {
    const { user } = focusOn('Ett');
    await user.keyboard('m{ArrowRight}{Escape}');
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Två', 'Tre']);
    expect(said()).toContain('Kortet ligger kvar där det låg');
    expect(focused()).toBe('Ett');
  });

  test('in English and Danish too', async () => {
    table.preferences.change({ lang: 'da' });
    const { user } = focusOn('Ett');
    await user.keyboard('m');
    expect(said()).toContain('Kortet er løftet');
  });
});

describe('what others do with what one carries', () => {
  const removal = { by: newId<'participant'>(), at: 1.8e12 };

  test('taken away: one is told, and nothing is carried any longer', async () => {
    const { user } = focusOn('Ett');
    await user.keyboard('m{ArrowDown}');
    table.others((doc) => removeCard(doc, table.card('Ett').id, removal));
    expect(said()).toContain('Någon annan tog bort kortet medan du höll i det.');
    expect(document.querySelector('[data-gap]')).toBeNull();
    await user.keyboard('{Enter}');
    expect(table.card('Ett').removed).not.toBeNull();
  });

  test('moved: one is told where, and puts it where one wants it all the same', async () => {
    const { user } = focusOn('Ett');
    await user.keyboard('m{ArrowDown}');
    const there = { step: 'valueVision', column: 'needs', rank: 'a9' } as const;
    table.others((doc) => moveCard(doc, table.card('Ett').id, there));
    expect(said()).toContain('Någon annan flyttade kortet till Utvecklingsbehov.');
    await user.keyboard('{Enter}');
    expect(textsIn('Styrkor')).toEqual(['Två', 'Ett', 'Tre']);
    expect(table.card('Ett').column).toBe('strengths');
  });

  test('the room goes on: one stays until one has let go', async () => {
    const { user } = focusOn('Ett');
    await user.keyboard('m{ArrowDown}');
    table.goes({ position: { kind: 'step', step: 'stakeholders', phase: 'write' } });
    await user.keyboard('{Enter}');
    expect(textsIn('Styrkor')).toEqual(['Två', 'Ett', 'Tre']);
    expect(screen.getByText('Du läser Värdevision')).toBeDefined();
  });

  test('the board is locked: it lies where it lay, and one is told why', async () => {
    const { user } = focusOn('Ett');
    await user.keyboard('m{ArrowDown}');
    table.goes({ locked: true });
    await user.keyboard('{Enter}');
    expect(table.card('Ett').column).toBe('strengths');
    expect(said()).toContain('Ledaren har låst tavlan');
  });
});

describe('several cards', () => {
  test('Shift and an arrow select a row of them; they are moved together and back', async () => {
    const { user } = focusOn('Ett');
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await user.click(
      within(screen.getByRole('region', { name: '3 valda' })).getByRole('button', {
        name: 'Flytta till …',
      }),
    );
    expect(screen.getByRole('dialog', { name: 'Flytta 3 kort till' })).toBeDefined();
    await user.click(screen.getByRole('radio', { name: 'Utvecklingsbehov' }));
    await user.click(screen.getByRole('radio', { name: /^Efter Behov/ }));
    await user.click(screen.getByRole('button', { name: 'Flytta hit' }));
    expect(textsIn('Utvecklingsbehov')).toEqual(['Behov', 'Ett', 'Två', 'Tre']);
    expect(said()).toContain('3 kort är flyttade till Utvecklingsbehov');
    await user.keyboard('{Control>}z{/Control}');
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Två', 'Tre']);
  });

  test('one of them lifted carries them all, in the order in which they lie, and they are let go of', async () => {
    const { user } = focusOn('Tre');
    await user.keyboard(' {ArrowUp}{ArrowUp} ');
    await user.keyboard('m');
    expect(said()).toContain('2 kort är lyfta');
    await user.keyboard('{ArrowRight}');
    expect(said()).toContain('Plats 1 av 2 i Utvecklingsbehov');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(textsIn('Utvecklingsbehov')).toEqual(['Behov', 'Ett', 'Tre']);
    expect(said()).toContain('2 kort är flyttade till Utvecklingsbehov');
    expect(screen.queryByRole('region', { name: '2 valda' })).toBeNull();
    expect(focused()).toBe('Ett');
    await user.keyboard('{Control>}z{/Control}');
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Två', 'Tre']);
  });

  test('a step within the lane passes over what is carried along', async () => {
    const { user } = focusOn('Ett');
    await user.keyboard(' {ArrowDown} m');
    expect(said()).toContain('2 kort är lyfta');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(textsIn('Styrkor')).toEqual(['Tre', 'Ett', 'Två']);
  });

  test('a card that is not one of them is carried alone, and they stay selected', async () => {
    const { user } = focusOn('Ett');
    await user.keyboard(' {ArrowDown} {ArrowDown}m{ArrowRight}{Enter}');
    expect(textsIn('Utvecklingsbehov')).toEqual(['Behov', 'Tre']);
    expect(screen.getByRole('region', { name: '2 valda' })).toBeDefined();
  });

  test('what others take away meanwhile is left out, and Esc leaves the rest where it lay', async () => {
    const { user } = focusOn('Ett');
    await user.keyboard(' {ArrowDown} {ArrowDown} {ArrowUp}{ArrowUp}m{ArrowRight}');
    table.others((doc) =>
      removeCard(doc, table.card('Två').id, { by: newId<'participant'>(), at: 1.8e12 }),
    );
    await user.keyboard('{Enter}');
    expect(textsIn('Utvecklingsbehov')).toEqual(['Ett', 'Tre', 'Behov']);
    await user.keyboard(' {ArrowDown} m{Escape}');
    expect(said()).toContain('Korten ligger kvar där de låg');
    expect(screen.getByRole('region', { name: '2 valda' })).toBeDefined();
  });

  test('Ctrl and a press select one more, Shift and a press all in between', async () => {
    const { user } = table.open();
    await user.keyboard('{Control>}');
    await user.click(cardSaying('Ett'));
    await user.keyboard('{/Control}{Shift>}');
    await user.click(cardSaying('Tre'));
    await user.keyboard('{/Shift}');
    expect(screen.getByRole('region', { name: '3 valda' })).toBeDefined();
    table.others((doc) =>
      removeCard(doc, table.card('Två').id, { by: newId<'participant'>(), at: 1.8e12 }),
    );
    expect(screen.getByRole('region', { name: '2 valda' })).toBeDefined();
  });
});

describe('a group', () => {
  test('is folded to its heading and count, and opened again', async () => {
    const { user } = focusOn('Ett');
    await user.keyboard(' {ArrowDown} gKontakt{Enter}');
    const group = within(screen.getByRole('region', { name: 'Kontakt' }));
    await user.click(group.getByRole('button', { name: '2 kort', expanded: true }));
    expect(group.queryAllByRole('article')).toEqual([]);
    await user.click(group.getByRole('button', { name: '2 kort', expanded: false }));
    expect(group.getAllByRole('article')).toHaveLength(2);
  });

  test('is found by a search, and a card is moved into it', async () => {
    for (const text of ['Fyra', 'Fem', 'Sex', 'Sju', 'Åtta']) table.has(text);
    const { user } = focusOn('Ett');
    await user.keyboard(' {ArrowDown} gKontakt{Enter}');
    await user.click(menuOf('Tre'));
    await user.click(screen.getByRole('menuitem', { name: 'Flytta till …' }));
    await user.type(screen.getByRole('searchbox', { name: 'Sök grupp eller kort' }), 'kont');
    await user.click(screen.getByRole('radio', { name: /^I gruppen/ }));
    await user.click(screen.getByRole('button', { name: 'Flytta hit' }));
    expect(table.card('Tre').group).toBe(table.card('Ett').group);
  });
});

describe('keys on a card', () => {
  test('arrows go between cards and lanes, and Tab finds one card of each lane', async () => {
    const { user } = focusOn('Ett');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Två');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('Behov');
    await user.keyboard('{ArrowLeft}{ArrowUp}');
    expect(focused()).toBe('Ett');
    const stops = screen.getAllByRole('article').filter((card) => card.tabIndex === 0);
    expect(stops.map((card) => card.textContent)).toHaveLength(2);
  });

  test('N begins a card in the lane, E opens the card, Delete takes it away', async () => {
    const { user } = focusOn('Behov');
    await user.keyboard('n');
    expect(document.activeElement).toBe(
      screen.getByRole('textbox', { name: 'Skriv ett utvecklingsbehov' }),
    );
    act(() => cardSaying('Två').focus());
    await user.keyboard('{Delete}');
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Tre']);
    expect(focused()).toBe('Tre');
    await user.keyboard('e');
    expect(screen.getByRole('textbox', { name: 'Ändra kortet' })).toHaveProperty('value', 'Tre');
  });

  test('? tells all of them', async () => {
    const { user } = focusOn('Ett');
    await user.keyboard('?');
    expect(screen.getByRole('dialog', { name: 'Kortkommandon' })).toBeDefined();
  });

  test('single letters do nothing once they are switched off', async () => {
    table.preferences.change({ letterKeys: false });
    const { user } = focusOn('Ett');
    await user.keyboard('men');
    expect(screen.queryByRole('textbox', { name: 'Ändra kortet' })).toBeNull();
    expect(said()).not.toContain('lyft');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: 'Ändra kortet' })).toBeDefined();
  });
});

describe('Sy ihop', () => {
  test('selected cards become a group, named at once; the undo takes them apart', async () => {
    const { user } = focusOn('Ett');
    await user.keyboard(' {ArrowDown} ');
    expect(screen.getByRole('region', { name: '2 valda' })).toBeDefined();
    await user.keyboard('g');
    const title = screen.getByRole('textbox', { name: 'Gruppens rubrik' });
    expect(document.activeElement).toBe(title);
    await user.keyboard('Kontakt{Enter}');
    const group = within(screen.getByRole('region', { name: 'Kontakt' }));
    expect(group.getAllByRole('article')).toHaveLength(2);
    expect(screen.queryByRole('region', { name: /valda/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(screen.queryByRole('region', { name: 'Kontakt' })).toBeNull();
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Två', 'Tre']);
  });

  test('from the menu of a card, with one that is chosen from a list', async () => {
    const user = await choose('Tre', 'Sy ihop med …');
    const dialog = within(screen.getByRole('dialog', { name: 'Sy ihop kortet med' }));
    await user.click(dialog.getByRole('button', { name: 'Ett' }));
    expect(table.card('Tre').group).toBe(table.card('Ett').group);
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Tre', 'Två']);
  });

  test('a press on a card selects it while others are selected', async () => {
    const user = await choose('Ett', 'Välj kortet');
    await user.click(cardSaying('Tre'));
    await user.click(screen.getByRole('button', { name: 'Sy ihop' }));
    expect(table.card('Tre').group).toBe(table.card('Ett').group);
  });

  test('Sprätta takes a card out of its group, with a way back', async () => {
    const { user } = focusOn('Ett');
    await user.keyboard(' {ArrowDown} {ArrowDown} g{Escape}');
    act(() => cardSaying('Två').focus());
    await user.keyboard('u');
    expect(table.card('Två').group).toBeNull();
    expect(said()).toContain('Kortet är taget ur gruppen');
    const [, undo] = screen.getAllByRole('button', { name: 'Ångra' });
    if (undo) await user.click(undo);
    expect(table.card('Två').group).toBe(table.card('Ett').group);
  });

  test('a whole group is taken apart, or moved', async () => {
    const { user } = focusOn('Ett');
    await user.keyboard(' {ArrowDown} g{Escape}');
    await user.click(screen.getByRole('button', { name: 'Mer om gruppen' }));
    await user.click(screen.getByRole('menuitem', { name: 'Flytta till …' }));
    await user.click(screen.getByRole('radio', { name: 'Utvecklingsbehov' }));
    await user.click(screen.getByRole('button', { name: 'Flytta hit' }));
    expect(textsIn('Utvecklingsbehov')).toEqual(['Ett', 'Två', 'Behov']);
    await user.click(screen.getByRole('button', { name: 'Mer om gruppen' }));
    await user.click(screen.getByRole('menuitem', { name: 'Sprätta hela gruppen' }));
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Två', 'Tre']);
  });
});

describe('Ta bort', () => {
  test('takes one’s own card away, and the undo brings it back', async () => {
    const user = await choose('Två', 'Ta bort');
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Tre']);
    expect(said()).toContain('Kortet är borttaget');
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Två', 'Tre']);
  });

  test('is not offered for others’ cards', async () => {
    const { user } = table.open();
    await user.click(menuOf('Behov'));
    expect(screen.queryByRole('menuitem', { name: 'Ta bort' })).toBeNull();
  });

  test('is offered to who leads', async () => {
    table = new Table('facilitator');
    table.has('Behov', { place: { column: 'needs' } });
    const { user } = table.open();
    await user.click(menuOf('Behov'));
    await user.click(screen.getByRole('menuitem', { name: 'Ta bort' }));
    expect(lane('Utvecklingsbehov').getByText('Inga behov än')).toBeDefined();
  });
});
