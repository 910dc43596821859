import { createEvent, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { said, Table, textsIn } from '../board/table.tsx';

let table: Table;
beforeEach(() => {
  table = new Table();
});
afterEach(() => localStorage.clear());

const field = (name = 'Skriv en styrka'): HTMLTextAreaElement => {
  const found = screen.getByRole('textbox', { name });
  if (!(found instanceof HTMLTextAreaElement)) throw new Error('it is a textarea');
  return found;
};

async function openField() {
  const { user, leave } = table.open();
  await user.click(screen.getByRole('button', { name: 'Skriv en styrka' }));
  return { user, leave };
}

describe('Enter', () => {
  test('that ends an input method’s word adds nothing, in any browser', async () => {
    const { user } = await openField();
    await user.type(field(), 'にほん');
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 });
    expect(table.cards).toEqual([]);
    fireEvent.keyDown(field(), { key: 'Enter', keyCode: 13 });
    expect(textsIn('Styrkor')).toEqual(['にほん']);
  });

  test('is named on the keyboard of a phone after what it does', async () => {
    await openField();
    expect(field().getAttribute('enterkeyhint')).toBe('send');
  });
});

describe('the counter', () => {
  test('counts what a person sees as one letter as one', async () => {
    const { user } = await openField();
    await user.click(field());
    await user.paste('👨‍👩‍👧‍👦'.repeat(10) + 'x'.repeat(190));
    expect(screen.getByText('200 av 280')).toBeDefined();
  });

  test('says past 280 that shorter is better, and is heard only near the limit', async () => {
    const { user } = await openField();
    await user.click(field());
    await user.paste('x'.repeat(300));
    expect(screen.getByText('300 av 500, gärna kortare')).toBeDefined();
    expect(said()).not.toContain('kvar');
    await user.paste('x'.repeat(160));
    expect(said()).toContain('50 tecken kvar');
    await user.paste('x'.repeat(20));
    expect(said()).toContain('25 tecken kvar');
  });
});

describe('the starter', () => {
  const starter = () => screen.queryByRole('button', { name: /^Börja med: Vi håller redan ord/ });

  test('is put in an empty field, with the caret after it', async () => {
    const { user } = await openField();
    await user.click(field());
    const press = starter();
    if (press) await user.click(press);
    expect(field().value).toBe('Vi håller redan ord när vi ');
    expect(field().selectionStart).toBe(field().value.length);
    expect(starter()).toBeNull();
  });

  test('comes before what is written already', async () => {
    const { user } = await openField();
    await user.type(field(), 'ringer varandra');
    const press = starter();
    if (press) await user.click(press);
    expect(field().value).toBe('Vi håller redan ord när vi ringer varandra');
  });

  test('is spoken in the language of the device', async () => {
    table.preferences.change({ lang: 'da' });
    const { user } = table.open();
    await user.click(screen.getByRole('button', { name: 'Tilføj en styrke' }));
    expect(
      screen.getByRole('button', { name: /^Begynd med: Vi holder allerede ord/ }),
    ).toBeDefined();
  });
});

describe('a name', () => {
  test('can be swapped for a word that points nobody out, with a capital letter where one belongs', async () => {
    const { user } = await openField();
    await user.type(field(), 'Lisas mamma ringer. Det gäller Exempla, 81 år');
    await user.click(screen.getByRole('button', { name: 'Byt till ”en person”' }));
    expect(field().value).toBe('En persons mamma ringer. Det gäller Exempla, 81 år');
    await user.click(screen.getByRole('button', { name: 'Byt till ”en äldre person”' }));
    expect(field().value).toBe('En persons mamma ringer. Det gäller en äldre person');
    expect(screen.queryByRole('button', { name: 'Visa ordet' })).toBeNull();
  });

  test('in a kept draft is masked where the draft is only shown', async () => {
    const { user } = await openField();
    await user.type(field(), 'Ring Lisa{Escape}');
    expect(screen.getByText('Utkast: Ring ▇▇▇▇')).toBeDefined();
  });

  test('of an actor is asked about before anybody has it', async () => {
    const { user } = await openField();
    await user.click(screen.getByRole('button', { name: 'Aktör' }));
    await user.keyboard('Lisa{Enter}');
    expect(table.session.board.get().actors.size).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Inget namn här' }));
    expect(table.session.board.get().actors.size).toBe(1);
  });
});

describe('the list of actors', () => {
  test('goes round with the arrows, says how many there are, and Esc goes back one step at a time', async () => {
    for (const name of ['Skolan', 'Skolhälsan', 'Polisen']) table.hasActor(name);
    const { user } = await openField();
    await user.click(screen.getByRole('button', { name: 'Aktör' }));
    await user.keyboard('sk');
    expect(said()).toContain('3 träffar');
    const at = () => screen.getByRole('option', { selected: true }).textContent;
    await user.keyboard('{ArrowUp}');
    expect(at()).toBe('Lägg till ”sk” som ny');
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(screen.getByRole('button', { name: 'Ta bort Skolhälsan' })).toBeDefined();
    await user.keyboard('{Backspace}');
    expect(screen.queryByRole('button', { name: 'Ta bort Skolhälsan' })).toBeNull();
    await user.keyboard('po{Escape}');
    expect(screen.getByRole('combobox', { name: 'Aktör' })).toHaveProperty('value', '');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Aktör' }));
  });
});

describe('a half-written text', () => {
  /** Another tab of the same browser has written in what both share. */
  const another = (change: (name: string) => void) => {
    const [name = ''] = Object.keys(localStorage).filter((key) => key.includes('draft'));
    change(name);
    fireEvent(window, new StorageEvent('storage', { key: name }));
  };

  test('is followed in another tab, and gone when it became a card there', async () => {
    const { user } = await openField();
    await user.type(field(), 'Vi ring');
    another((name) =>
      localStorage.setItem(
        name,
        (localStorage.getItem(name) ?? '').replace('Vi ring', 'Vi ringer'),
      ),
    );
    expect(field().value).toBe('Vi ringer');
    another((name) => localStorage.removeItem(name));
    expect(field().value).toBe('');
  });
});

test('what one wrote oneself in several lines is one card', async () => {
  const { user } = await openField();
  await user.type(field(), 'Ett{Shift>}{Enter}{/Shift}två');
  expect(screen.queryByText(/Du klistrade in/)).toBeNull();
});

test('a pasted list can be kept as one card', async () => {
  const { user } = await openField();
  await user.click(field());
  const event = createEvent.paste(field(), { clipboardData: { getData: () => 'Ett\nTvå' } });
  fireEvent(field(), event);
  await user.type(field(), 'Ett{Shift>}{Enter}{/Shift}Två');
  await user.click(screen.getByRole('button', { name: 'Behåll som ett kort' }));
  await user.type(field(), '{Enter}');
  expect(table.cards.map(({ text }) => text)).toEqual(['Ett\nTvå']);
});
