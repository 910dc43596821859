import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tableId } from '#shared/domain/ids.ts';
import type { Position } from '#shared/domain/stage/stage.ts';
import { cardSaying, lane, said, Table, textsIn } from './table.tsx';

let table: Table;
const WRITING: Position = { kind: 'step', step: 'valueVision', phase: 'write' };
const SHOWING: Position = { ...WRITING, phase: 'show' };
beforeEach(() => {
  table = new Table();
  table.goes({ position: WRITING, shown: [] });
});
afterEach(() => localStorage.clear());

const shows = () => table.goes({ position: SHOWING, shown: ['valueVision'] });
/** What was claimed is on the board once the shelf has answered. */
const published = async (text: string) => {
  await act(async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  });
  return table.card(text);
};

async function writes(...texts: readonly string[]) {
  const { user } = table.open();
  await user.click(screen.getByRole('button', { name: 'Skriv en styrka' }));
  for (const text of texts) await user.type(screen.getByRole('textbox'), `${text}{Enter}`);
  return user;
}

describe('while a step is not shown', () => {
  test('a card stays on its device, is counted, and is said to be one’s own alone', async () => {
    await writes('Ett', 'Två');
    expect(table.cards).toEqual([]);
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Två']);
    expect(lane('Styrkor').getByText('2 kort')).toBeDefined();
    expect(said()).toContain('Kortet är sparat. Bara du ser det.');
    expect(screen.getByText('Bara du ser dina kort tills ledaren visar dem')).toBeDefined();
    expect(cardSaying('Ett').className).toContain('draft');
  });

  test('who leads is told that it is they who show it', () => {
    const led = new Table('facilitator');
    led.goes({ position: WRITING, shown: [] });
    led.open();
    expect(screen.getByText('Bara du ser dina kort tills du visar dem')).toBeDefined();
    expect(screen.queryByText('Bara du ser dina kort tills ledaren visar dem')).toBeNull();
  });

  test('also when nobody has told this device where the day is', async () => {
    act(() => table.stage.set(null));
    await writes('Ett');
    expect(table.cards).toEqual([]);
    expect(textsIn('Styrkor')).toEqual(['Ett']);
  });

  test('a step that is shown takes cards at once, and says so to who looks back at it', async () => {
    table.goes({ position: { ...WRITING, step: 'systemKnowledge' }, shown: ['valueVision'] });
    const { user } = table.open();
    await user.click(screen.getByRole('button', { name: /Värdevision/ }));
    expect(screen.getByText('Steget är visat. Det du skriver här ser alla direkt.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Skriv en styrka' }));
    await user.type(screen.getByRole('textbox'), 'Ett{Enter}');
    expect(table.cards.map(({ text }) => text)).toEqual(['Ett']);
  });

  test('where tables go by themselves, one’s own table decides', async () => {
    const t1 = tableId(1);
    table.seat.set({ table: t1, org: null });
    table.goes({
      steering: 'perTable',
      tables: table.day.tables.map((one) =>
        one.id === t1 ? { ...one, shown: ['valueVision'] } : one,
      ),
    });
    await writes('Vid vårt bord');
    expect(table.cards.map(({ text }) => text)).toEqual(['Vid vårt bord']);
  });

  test('of several lines one for each line is kept, and one press takes all back', async () => {
    const user = await writes();
    await user.click(screen.getByRole('textbox'));
    await user.paste('Ett\nTvå\nTre');
    await user.click(screen.getByRole('button', { name: 'Gör 3 kort, ett per rad' }));
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Två', 'Tre']);
    expect(table.cards).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(textsIn('Styrkor')).toEqual([]);
  });

  test('a name in it is asked about, as in any card', async () => {
    const user = await writes('Ett');
    await user.click(cardSaying('Ett'));
    await user.type(screen.getByRole('textbox', { name: 'Ändra kortet' }), ' Kalle, 17 år ');
    expect(screen.getByText('Står det ett namn här?')).toBeDefined();
  });

  test('what others write is a number and cloth without words', () => {
    const t1 = tableId(1);
    table.seat.set({ table: t1, org: null });
    table.open();
    act(() =>
      table.counts.set({
        drafts: [
          { step: 'valueVision', table: t1, cards: 5, devices: 2 },
          { step: 'valueVision', table: tableId(2), cards: 36, devices: 9 },
        ],
        ballots: [],
        answers: 0,
      }),
    );
    expect(
      screen.getByText('Vid ditt bord finns 5 kort till. I rummet finns 41 kort'),
    ).toBeDefined();
    expect(within(screen.getByRole('main')).queryAllByRole('article')).toEqual([]);
  });

  test('it is taken away and put back without leaving the device', async () => {
    const user = await writes('Ett', 'Två');
    cardSaying('Ett').focus();
    await user.keyboard('{Delete}');
    expect(textsIn('Styrkor')).toEqual(['Två']);
    expect(document.activeElement).toBe(cardSaying('Två'));
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Två']);
    expect(table.cards).toEqual([]);
  });

  test('M asks where to, and nothing offers to sew, link or select it', async () => {
    const user = await writes('Ett');
    await user.click(within(cardSaying('Ett')).getByRole('button', { name: 'Mer om kortet' }));
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
      'Ändra',
      'Aktörer',
      'Flytta till …',
      'Ta bort',
    ]);
    await user.keyboard('{Escape}');
    cardSaying('Ett').focus();
    await user.keyboard('m');
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('radio', { name: 'Utvecklingsbehov' }));
    await user.click(dialog.getByRole('button', { name: 'Flytta hit' }));
    expect([textsIn('Styrkor'), textsIn('Utvecklingsbehov')]).toEqual([[], ['Ett']]);
  });
});

test('in growing groups one is told how to sit, by the room’s clock', () => {
  const plan = table.day.plan.map((item) => ({ ...item, waves: item.step === 'valueVision' }));
  const length = 12 * 60_000;
  const left = length - 90_000;
  table.goes({ plan, timer: { state: 'paused', left, length } });
  table.open();
  expect(screen.getByText('Nu två och två.')).toBeDefined();
  table.goes({ timer: { state: 'off' } });
  expect(screen.getByText('Skriv var för sig.')).toBeDefined();
});

describe('when the step is shown', () => {
  test('the same card is everybody’s, in its place, with its focus', async () => {
    await writes('Ett', 'Två');
    const card = cardSaying('Ett');
    card.focus();
    shows();
    expect(await published('Ett')).toMatchObject({ tags: [] });
    expect(cardSaying('Ett')).toBe(card);
    expect(document.activeElement).toBe(card);
    expect(card.className).not.toContain('draft');
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Två']);
  });

  test('others’ cards come in below one’s own, and nobody has to ask for them', async () => {
    await writes('Ett', 'Två');
    shows();
    table.has('Från ett annat bord', { place: { rank: 'Zz' } });
    await published('Två');
    table.has('Och ett till', { place: { rank: 'Zy' } });
    expect(textsIn('Styrkor')).toEqual(['Ett', 'Två', 'Från ett annat bord', 'Och ett till']);
    expect(screen.queryByRole('button', { name: /nya kort|ändring/ })).toBeNull();
    table.goes({ position: { ...WRITING, phase: 'group' } });
    table.has('Sent skrivet');
    expect(screen.getByRole('button', { name: '1 nytt kort' })).toBeDefined();
  });

  test('who has paused the updates asks for them also then, and is not told of them', async () => {
    table.preferences.change({ holdsUpdates: true });
    await writes('Ett');
    shows();
    await published('Ett');
    table.has('Från ett annat bord', { place: { rank: 'Zz' } });
    expect(textsIn('Styrkor')).toEqual(['Ett']);
    const news = screen.getByRole('button', { name: '1 nytt kort' });
    expect(news.closest('[aria-live]')?.getAttribute('aria-live')).toBe('off');
  });

  test('an open editor goes on in the shared text, with every letter and its undo', async () => {
    const user = await writes('Ett');
    await user.click(cardSaying('Ett'));
    const field = screen.getByRole('textbox', { name: 'Ändra kortet' });
    await user.type(field, ' och två ');
    shows();
    await published('Ett och två ');
    expect(screen.getByRole('textbox', { name: 'Ändra kortet' })).toBe(field);
    expect(document.activeElement).toBe(field);
    await user.type(field, 'och tre ');
    expect(table.card('Ett och två och tre ')).toBeDefined();
  });

  test('a half-written card stays in its field', async () => {
    const user = await writes();
    await user.type(screen.getByRole('textbox'), 'Halvt');
    shows();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Halvt');
    await user.type(screen.getByRole('textbox'), ' och helt{Enter}');
    expect(table.cards.map(({ text }) => text)).toEqual(['Halvt och helt']);
  });

  test('a card that was shown to the room late says so, for as long as the room is there', () => {
    table.has('Sent', { tags: ['late'] });
    shows();
    table.open();
    expect(within(cardSaying('Sent')).getByText('Kom efter visningen')).toBeDefined();
    table.goes({ position: { ...WRITING, step: 'perspectives' } });
    expect(screen.queryByText('Kom efter visningen')).toBeNull();
  });
});
