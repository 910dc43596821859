import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { newBoardDoc } from '#shared/board/doc.ts';
import { reportCard } from '#shared/board/edits/cards.ts';
import type { Desk } from '#shared/domain/desk/desk.ts';
import { newDesk } from '#shared/domain/desk/newDesk.ts';
import { fixVersion } from '#shared/domain/desk/versions.ts';
import { ok } from '#shared/domain/result.ts';
import { RedactionPage } from '../../../client/app/pages/RedactionPage.tsx';
import type { Api } from '../../../client/sync/api.ts';
import type { Cell } from '../../../client/sync/readable.ts';
import { addTo, START } from '../state/boardSession.ts';
import { Room } from '../steer/room.tsx';

afterEach(() => localStorage.clear());

function openPage(desk: Partial<Desk> = {}, api: Partial<Api> = {}) {
  const room = new Room('organiser');
  room.api = api;
  const cell = room.hands.desk as Cell<Desk | null>;
  cell.set({ ...newDesk(), ...desk });
  const shown = room.show(<RedactionPage />);
  const now = (): Desk => cell.get() ?? newDesk();
  /** Another organiser, somewhere else. */
  const other = (change: Partial<Desk>) =>
    act(() => cell.set({ ...now(), ...change, revision: now().revision + 1 }));
  return { room, cell, now, other, shown, user: userEvent.setup() };
}

test('the introduction is saved when it is left, and is counted', async () => {
  const { user, now } = openPage();
  const field = screen.getByRole('textbox', { name: 'Inledning' });
  await user.type(field, 'Vi möttes vid tolv bord.');
  await user.tab();
  await waitFor(() => expect(now().introduction).toBe('Vi möttes vid tolv bord.'));
  expect(screen.getByText('24 tecken. Ryms på första sidan upp till 600.')).toBeDefined();
  expect(await screen.findByText(/^Sparat/)).toBeDefined();
});

test('what is open is saved line by line, and so is whom to ask', async () => {
  const { user, now } = openPage();
  const open = screen.getByRole('textbox', { name: 'Öppna frågor' });
  await user.type(open, 'Vem betalar?{Enter}När ses vi?');
  await user.tab();
  await waitFor(() => expect(now().questions).toBe('Vem betalar?\nNär ses vi?'));
  await user.type(screen.getByRole('textbox', { name: 'Kontakt' }), 'Förbundets växel');
  await user.tab();
  await waitFor(() => expect(now().contact).toBe('Förbundets växel'));
});

test('a name is asked about, and leaves the device only when somebody vouches for it', async () => {
  const { user, now } = openPage();
  await user.type(
    screen.getByRole('textbox', { name: 'Inledning' }),
    'Ring 070-123 45 67 till oss.',
  );
  await user.tab();
  expect(await screen.findByRole('button', { name: 'Jag ändrar' })).toBeDefined();
  expect(now().introduction).toBe('');
  await user.click(screen.getByRole('button', { name: /Det är något annat|Inget namn/ }));
  await user.tab();
  await waitFor(() => expect(now().introduction).toBe('Ring 070-123 45 67 till oss.'));
});

test('[P69] what two write in the same place is shown side by side, and neither is lost', async () => {
  const { user, now, other } = openPage({ introduction: 'Först.' });
  const field = screen.getByRole('textbox', { name: 'Inledning' });
  await user.type(field, ' Mitt.');
  other({ introduction: 'Den andras.' });
  await user.tab();
  expect(await screen.findByText(/^Någon annan har ändrat här/)).toBeDefined();
  expect(screen.getByText('Den andras.', { selector: 'q' })).toBeDefined();
  expect(field).toHaveProperty('value', 'Först. Mitt.');
  expect(now().introduction).toBe('Den andras.');
  await user.click(screen.getByRole('button', { name: 'Behåll mitt' }));
  await waitFor(() => expect(now().introduction).toBe('Först. Mitt.'));
  expect(screen.queryByText(/^Någon annan har ändrat här/)).toBeNull();
});

test('what another organiser changes beside it keeps nobody from saving', async () => {
  const { user, now, other } = openPage();
  await user.type(screen.getByRole('textbox', { name: 'Inledning' }), 'Mitt.');
  other({ diarienummer: '2027/114' });
  await user.tab();
  await waitFor(() => expect(now().introduction).toBe('Mitt.'));
  expect(now().diarienummer).toBe('2027/114');
});

test('without contact the words stay, also when the page is opened anew, and are saved by a press', async () => {
  const { room, user, shown, cell } = openPage();
  room.lose();
  act(() => cell.set(null)); // then nothing that is sent arrives
  expect(screen.getByText(/Ingen kontakt/)).toBeDefined();
  await user.type(screen.getByRole('textbox', { name: 'Inledning' }), 'Skrivet på tåget.');
  shown.unmount();
  const again = openPage();
  expect(screen.getByRole('textbox', { name: 'Inledning' })).toHaveProperty(
    'value',
    'Skrivet på tåget.',
  );
  expect(again.now().introduction).toBe('');
  await user.click(screen.getByRole('button', { name: 'Spara nu' }));
  await waitFor(() => expect(again.now().introduction).toBe('Skrivet på tåget.'));
});

test('a part is moved by a press, keeps the focus, and says where it is', async () => {
  const { room, user, now } = openPage();
  const down = screen.getByRole('button', { name: 'Flytta ner Dagen på en sida' });
  await user.click(down);
  expect(
    now()
      .parts.slice(0, 2)
      .map(({ id }) => id),
  ).toEqual(['aboutTheDay', 'onePage']);
  expect(document.activeElement).toBe(down);
  expect(room.announcer.said().polite.text).toBe('Dagen på en sida är nu nummer 2 av 13.');
});

test('a part is left out, and named; an empty name brings the usual one back', async () => {
  const { user, now } = openPage();
  await user.click(screen.getByRole('checkbox', { name: 'Ta med Studiebesök' }));
  expect(now().parts.find(({ id }) => id === 'visits')?.included).toBe(false);
  const heading = screen.getByLabelText('Rubrik för De fem stegen');
  await user.type(heading, 'Steg för steg');
  await user.tab();
  const named = () => now().parts.find(({ id }) => id === 'steps')?.heading;
  await waitFor(() => expect(named()).toBe('Steg för steg'));
  await user.clear(heading);
  await user.tab();
  await waitFor(() => expect(named()).toBeNull());
});

test('figures are read as people write them; what is no number is said and not saved', async () => {
  const { user, now } = openPage();
  await user.type(screen.getByLabelText('Medelbetyg, 1 till 5'), '4,3');
  await user.type(screen.getByLabelText('Närvarande'), 'många');
  await user.tab();
  await waitFor(() => expect(now().figures.satisfactionMean).toBe(4.3));
  expect(screen.getByText('Skriv ett heltal.')).toBeDefined();
  expect(now().figures.present).toBeNull();
});

test('[P70] an open report stops the fixing until somebody has decided about it', async () => {
  const { room, user } = openPage();
  const doc = newBoardDoc();
  const card = addTo(doc, 'Det var Karin som sa det på mötet.');
  reportCard(doc, card, { kind: 'person', at: START });
  room.hold(doc);
  expect(screen.getByText('Anmält: kan peka ut någon')).toBeDefined();
  expect(screen.queryByText(/Karin/)).toBeNull();
  const fix = () => screen.getAllByRole('button', { name: 'Fastställ 1.0' });
  expect(fix().every((button) => button.hasAttribute('disabled'))).toBe(true);
  expect(screen.getByText('Lös anmälan ovanför först.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Inget namn här' }));
  expect(fix().some((button) => button.hasAttribute('disabled'))).toBe(false);
});

test('[P70] a version is asked about once more, and fixed from the desk that is seen', async () => {
  const fix = vi.fn(async () => ok({ number: '1.0' }));
  const { user, now } = openPage({ revision: 7 }, { fix });
  const [first] = screen.getAllByRole('button', { name: 'Fastställ 1.0' });
  if (first) await user.click(first);
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText(/går inte att ändra/)).toBeDefined();
  await user.click(dialog.getByRole('button', { name: 'Fastställ 1.0' }));
  expect(fix).toHaveBeenCalledWith(expect.anything(), { revision: now().revision });
});

test('what is fixed is not edited; the next version begins with the same words', async () => {
  const first = fixVersion({ ...newDesk(), introduction: 'Vi möttes.' }, START, '2027-02-15');
  if (!first.ok) throw new Error(first.problem);
  const { user, now } = openPage(first.value.desk);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'Sammanställningen är fastställd',
  );
  expect(screen.queryByRole('textbox', { name: 'Inledning' })).toBeNull();
  const open = screen.getByRole('link', { name: 'Öppna FASTSTÄLLD 1.0' });
  expect(open.getAttribute('href')).toMatch(/\/version\?number=1\.0$/);
  await user.click(screen.getByRole('button', { name: 'Börja på 1.1' }));
  expect(now().state).toBe('working');
  expect(screen.getByRole('textbox', { name: 'Inledning' })).toHaveProperty('value', 'Vi möttes.');
});

test('[P118] working material that was kept is taken away once it has been asked about', async () => {
  const dropped: string[] = [];
  const dropKept: Api['dropKept'] = async (_, number) => {
    dropped.push(number);
    return ok(null);
  };
  const kept = [{ number: 'k1', name: 'Utkast till bordsvärdarna', at: START }];
  const { user } = openPage({ kept }, { dropKept });
  await user.click(screen.getByRole('button', { name: 'Ta bort Utkast till bordsvärdarna' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Ta bort utkastet?' }));
  expect(dropped).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Ta bort' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(dropped).toEqual(['k1']);
});
