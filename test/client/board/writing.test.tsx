import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lane, said, Table, textsIn } from './table.tsx';

let table: Table;
beforeEach(() => {
  table = new Table();
});
afterEach(() => localStorage.clear());

const field = (name = 'Skriv en styrka') => screen.getByRole('textbox', { name });

async function openField() {
  const { user, leave } = table.open();
  await user.click(screen.getByRole('button', { name: 'Skriv en styrka' }));
  return { user, leave };
}

describe('writing a card', () => {
  test('Enter puts it last in its lane, empties the field and says so', async () => {
    table.has('Vi har varandras nummer.');
    const { user } = await openField();
    await user.type(field(), 'Vi ringer varandra.{Enter}');
    expect(textsIn('Styrkor')).toEqual(['Vi har varandras nummer.', 'Vi ringer varandra.']);
    expect(field()).toHaveProperty('value', '');
    expect(document.activeElement).toBe(field());
    expect(said()).toContain('Kortet är tillagt');
  });

  test('it is marked as one’s own', async () => {
    const { user } = await openField();
    await user.type(field(), 'Vi ringer varandra.{Enter}');
    expect(lane('Styrkor').getByText('Ditt kort')).toBeDefined();
  });

  test('Shift and Enter make a new line', async () => {
    const { user } = await openField();
    await user.type(field(), 'Ett{Shift>}{Enter}{/Shift}två');
    expect(table.cards).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Lägg till' }));
    expect(table.cards.map((card) => card.text)).toEqual(['Ett\ntvå']);
  });

  test('for those who have chosen so, Enter makes a new line and Ctrl and Enter add', async () => {
    table.preferences.change({ enterAdds: false });
    const { user } = await openField();
    await user.type(field(), 'Ett{Enter}två');
    expect(table.cards).toEqual([]);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(table.cards.map((card) => card.text)).toEqual(['Ett\ntvå']);
  });

  test('nothing but spaces is no card', async () => {
    const { user } = await openField();
    await user.type(field(), '   {Enter}');
    expect(table.cards).toEqual([]);
  });

  test('the field says what belongs in it', async () => {
    await openField();
    expect(field()).toHaveProperty('placeholder', 'Skriv en styrka, en per kort');
  });

  test('letters are counted from 200, against the advised length and then the limit', async () => {
    const { user } = await openField();
    await user.click(field());
    await user.paste('x'.repeat(199));
    expect(screen.queryByText(/ av 280/)).toBeNull();
    await user.paste('x');
    expect(screen.getByText('200 av 280')).toBeDefined();
    await user.paste('x'.repeat(100));
    expect(screen.getByText(/300 av 500/)).toBeDefined();
  });

  test('a text over the limit stays in the field, says so and is no card', async () => {
    const { user } = await openField();
    await user.click(field());
    await user.paste('x'.repeat(503));
    await user.keyboard('{Enter}');
    expect(table.cards).toEqual([]);
    expect(field()).toHaveProperty('value', 'x'.repeat(503));
    expect(screen.getByText('3 tecken för mycket')).toBeDefined();
    expect(screen.getByText(/Texten är för lång för ett kort/)).toBeDefined();
    await user.keyboard('{Backspace}{Backspace}{Backspace}{Enter}');
    expect(table.cards.map((card) => card.text.length)).toEqual([500]);
  });

  test('on a locked board the text stays, and is added when it is opened', async () => {
    const { user } = await openField();
    await user.type(field(), 'Vi ringer varandra.');
    table.goes({ locked: true });
    await user.type(field(), '{Enter}');
    expect(table.cards).toEqual([]);
    expect(field()).toHaveProperty('value', 'Vi ringer varandra.');
    table.goes({ locked: false });
    await user.type(field(), '{Enter}');
    expect(textsIn('Styrkor')).toEqual(['Vi ringer varandra.']);
  });
});

describe('a half-written text', () => {
  test('outlives a reload in mid-word, lane by lane', async () => {
    const { user, leave } = await openField();
    await user.type(field(), 'Vi rin');
    await user.click(screen.getByRole('button', { name: 'Skriv ett behov' }));
    await user.type(field('Skriv ett utvecklingsbehov'), 'Vi ser al');
    leave();
    table.open();
    expect(field()).toHaveProperty('value', 'Vi rin');
    expect(field('Skriv ett utvecklingsbehov')).toHaveProperty('value', 'Vi ser al');
  });

  test('is kept when the field is closed with Esc', async () => {
    const { user } = await openField();
    await user.type(field(), 'Vi rin{Escape}');
    const invitation = screen.getByRole('button', { name: /Skriv en styrka/ });
    expect(invitation.textContent).toContain('Utkast: Vi rin');
    await user.click(invitation);
    expect(field()).toHaveProperty('value', 'Vi rin');
  });

  test('belongs to the step it was begun in, although the room goes on', async () => {
    const { user } = await openField();
    await user.type(field(), 'Vi rin');
    table.goes({ position: { kind: 'step', step: 'systemKnowledge', phase: 'write' } });
    expect(screen.getByText('Texten hör till Värdevision')).toBeDefined();
    await user.type(field(), 'ger.{Enter}');
    expect(table.card('Vi ringer.').step).toBe('valueVision');
    expect(said()).toContain('Kortet är tillagt i Värdevision');
  });

  test('can be taken along to the step that is shown', async () => {
    const { user } = await openField();
    await user.type(field(), 'Vi ringer.');
    table.goes({ position: { kind: 'step', step: 'systemKnowledge', phase: 'write' } });
    await user.click(screen.getByRole('button', { name: 'Lägg i steget som visas' }));
    await user.type(field(), '{Enter}');
    expect(table.card('Vi ringer.').step).toBe('systemKnowledge');
  });
});

describe('a text that may point somebody out', () => {
  test('stays on the device until the writer says there is no name', async () => {
    const { user } = await openField();
    await user.type(field(), 'Anna är 34 år{Enter}');
    expect(table.cards).toEqual([]);
    const question = within(screen.getByRole('region', { name: 'Står det ett namn här?' }));
    await user.click(question.getByRole('button', { name: 'Inget namn här' }));
    expect(textsIn('Styrkor')).toEqual(['Anna är 34 år']);
  });

  test('does not hinder anybody from writing on, and is asked about once', async () => {
    const { user } = await openField();
    await user.type(field(), 'Anna är 34 år och');
    await user.click(screen.getByRole('button', { name: 'Inget namn här' }));
    await user.type(field(), ' bor här');
    expect(screen.queryByRole('button', { name: 'Inget namn här' })).toBeNull();
    expect(field()).toHaveProperty('value', 'Anna är 34 år och bor här');
  });

  test('"Jag ändrar" leads back to the words in question', async () => {
    const { user } = await openField();
    await user.type(field(), 'Ring 070-123 45 67 om du vill');
    await user.click(screen.getByRole('button', { name: 'Jag ändrar' }));
    expect(document.activeElement).toBe(field());
    await user.keyboard('växeln{Enter}');
    expect(textsIn('Styrkor')).toEqual(['Ring växeln om du vill']);
  });
});

describe('actors on a new card', () => {
  test('two letters and Enter are enough', async () => {
    const school = table.hasActor('Skolan');
    table.hasActor('Elevhälsan');
    const { user } = await openField();
    await user.type(field(), 'Vi ringer varandra.');
    await user.click(screen.getByRole('button', { name: 'Aktör' }));
    await user.keyboard('sk{Enter}{Escape}');
    await user.click(screen.getByRole('button', { name: 'Lägg till' }));
    expect(table.card('Vi ringer varandra.').actors).toEqual([school]);
    expect(lane('Styrkor').getByText('Skolan')).toBeDefined();
  });

  test('plain letters find å, ä and ö', async () => {
    table.hasActor('Öppenvården');
    const { user } = await openField();
    await user.click(screen.getByRole('button', { name: 'Aktör' }));
    await user.keyboard('op');
    expect(screen.getByRole('option', { name: 'Öppenvården' })).toBeDefined();
  });

  test('one that nobody has named yet is added', async () => {
    const { user } = await openField();
    await user.type(field(), 'Vi ringer varandra.');
    await user.click(screen.getByRole('button', { name: 'Aktör' }));
    await user.keyboard('Hyresvärden');
    await user.click(screen.getByRole('option', { name: 'Lägg till ”Hyresvärden” som ny' }));
    await user.click(screen.getByRole('button', { name: 'Lägg till' }));
    const [named] = table.card('Vi ringer varandra.').actors;
    expect([...table.session.board.get().actors.values()]).toMatchObject([
      { id: named, name: 'Hyresvärden' },
    ]);
  });

  test('can be taken off again', async () => {
    table.hasActor('Skolan');
    const { user } = await openField();
    await user.click(screen.getByRole('button', { name: 'Aktör' }));
    await user.keyboard('sk{Enter}{Escape}');
    await user.click(screen.getByRole('button', { name: 'Ta bort Skolan' }));
    await user.type(field(), 'Vi ringer varandra.{Enter}');
    expect(table.card('Vi ringer varandra.').actors).toEqual([]);
  });
});
