import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomId, type TableId } from '#shared/domain/ids.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import type { Position } from '#shared/domain/stage/stage.ts';
import { giveCommand } from '../support/chair.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { Hall, LAPTOP, PHONE } from './hall.ts';
import { isOnDevice, joinTable, onBoard } from './people.ts';

/* One day of a hall with tables: each test goes on where the last one ended. */

let hall: Hall;
let workshop: TestWorkshop;
let phone: Page;
let computer: Page;

const at = (phase: 'write' | 'show'): Position => ({
  kind: 'step',
  step: 'systemKnowledge',
  phase,
});
const tell = (command: Command) => giveCommand(hall.relay, workshop, command);
const goTo = (position: Position) => tell({ type: 'goTo', position });
const table = (number: number) => `t${number}` as TableId;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
/** What a table's printed square says. */
const codeOf = (table: number) => workshop.links.participant.replace('#', `/join?table=t${table}#`);
const row = (label: string) => computer.getByRole('listitem').filter({ hasText: label });
const field = () => computer.getByRole('textbox', { name: 'Lappens text' });

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.newDay({ title: 'Mellan dörrarna', tables: 6 });
  phone = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 4, on: PHONE });
});
afterAll(() => hall?.close());

test('who scans the code on a table sits there after two presses, and the key is in no address', async () => {
  const late = await hall.person(PHONE);
  await goTo(at('write'));
  await late.goto(codeOf(4)); // the first action: the camera
  await late.getByText('Systemkunskap.').waitFor();
  expect(new URL(late.url()).hash).toBe('');
  await late.getByRole('option', { name: 'Elevhälsan', exact: true }).click();
  await button(late, 'Gå till bord 4').click();
  await onBoard(late);
  await late.getByText('Steg 2').first().waitFor();
  await button(late, /^Bord 4 Visa bordet/).waitFor();
  await late.close();
});

test('a computer becomes the table’s, and notes from paper are written in with keys alone', async () => {
  computer = await hall.person(LAPTOP);
  await computer.goto(codeOf(4));
  await computer.getByRole('link', { name: 'Den här datorn är bordets' }).click();
  await button(computer, 'Gör den till bordets dator').click();
  await computer.getByText('Elevhälsan').waitFor();
  await field().focus();
  for (const [digit, text] of [
    ['2', 'Kallelsen går inte att förstå.'],
    ['1', 'Vi vågar säga att vi inte vet.'],
  ] as const) {
    await computer.keyboard.press(digit);
    await computer.keyboard.type(text);
    await computer.keyboard.press('Enter');
  }
  await row('4-02').waitFor();
  expect(await field().inputValue()).toBe('');
  const rows = computer.getByRole('listitem').filter({ hasText: /4-0\d/ });
  expect(await rows.allTextContents()).toEqual([
    expect.stringContaining('Styrkor: Vi vågar säga att vi inte vet.'),
    expect.stringContaining('Utvecklingsbehov: Kallelsen går inte att förstå.'),
  ]);
});

test('a digit is a column in an empty field, and a letter once its column is chosen', async () => {
  const strategies = computer.getByRole('radio', { name: 'Förbättringsstrategier' });
  await computer.keyboard.type('33 kontor frågar samma sak 3 gånger');
  expect(await strategies.isChecked()).toBe(true);
  expect(await field().inputValue()).toBe('3 kontor frågar samma sak 3 gånger');
  await field().fill('');
});

test('a note may be changed and taken away while nobody else has seen it, and both can be undone', async () => {
  await button(computer, 'Ändra lapp 4-01').click();
  expect(await field().inputValue()).toBe('Kallelsen går inte att förstå.');
  await computer.keyboard.press('Control+End');
  await computer.keyboard.type(' Inte ens för oss.');
  await computer.keyboard.press('Enter');
  await computer.getByText('Kallelsen går inte att förstå. Inte ens för oss.').waitFor();
  await button(computer, 'Ändra lapp 4-02').click();
  await button(computer, 'Ta bort lappen').click();
  await row('4-02').waitFor({ state: 'detached' });
  await button(computer, 'Ångra').click();
  await button(computer, 'Ändra lapp 4-02').waitFor();
});

test('somebody without a phone is an organisation, and what they write says so', async () => {
  await button(computer, 'En till utan telefon').click();
  const dialog = computer.getByRole('dialog');
  await dialog.getByRole('combobox').fill('Cykelköket');
  await dialog.getByRole('option', { name: 'Lägg till ”Cykelköket” som ny' }).click();
  await button(computer, 'Lägg till').click();
  await computer.getByRole('radio', { name: 'Cykelköket' }).check({ force: true });
  await computer.getByRole('radio', { name: 'Förbättringsstrategier' }).check({ force: true });
  await field().fill('Kom och laga en cykel med oss.');
  await field().press('Enter');
  await row('4-03').getByText('Cykelköket').waitFor();
});

test('what was written in outlives a reload, and nobody sees it before the leader shows it', async () => {
  await computer.reload();
  await computer.getByText('3 lappar, syns bara på den här datorn').waitFor();
  expect(await computer.getByRole('radio', { name: 'Cykelköket' }).isChecked()).toBe(true);
  expect(await phone.getByText('Kallelsen går inte').count()).toBe(0);
  await goTo(at('show'));
  await phone.getByRole('tab', { name: /Behov/ }).click();
  await phone.getByText('Kallelsen går inte att förstå. Inte ens för oss.').waitFor();
  await computer.getByText('3 lappar, alla på tavlan').waitFor();
  await computer.getByRole('link', { name: 'Visa lapp 4-03 på tavlan' }).waitFor();
});

test('the table’s number goes on from paper to paper, also when cards are shown at once', async () => {
  await field().fill('Fika ihop.');
  await field().press('Enter');
  await row('4-04').waitFor();
  await phone.getByRole('tab', { name: /Strategier/ }).click();
  await phone.getByText('Fika ihop.').waitFor();
});

test('the leader sees what a table says, and a table that was merged is told of it once', async () => {
  await button(computer, 'Vi vill ha hjälp').click();
  await button(phone, /^Bord 4 Visa bordet\. Vi vill ha hjälp/).waitFor();
  await tell({ type: 'mergeTables', from: table(4), into: table(5) });
  await phone.getByText('Bord 4 sitter nu vid bord 5.').waitFor();
  await button(phone, 'Okej').click();
  await isOnDevice(phone);
  await phone.reload();
  await button(phone, /^Bord 4, nu vid bord 5/).waitFor();
  expect(await phone.getByText('sitter nu vid').count()).toBe(0);
  await computer.getByText('nu vid bord 5').waitFor();
});

test('the code that lies on the old table leads to the new one', async () => {
  const late = await hall.person(PHONE);
  await late.goto(codeOf(4));
  await late.getByText('Bord 4 sitter nu vid bord 5.').waitFor();
  await late.getByRole('option', { name: 'Elevhälsan', exact: true }).click();
  await button(late, 'Gå till bord 5').click();
  await onBoard(late);
  await button(late, /^Bord 5 Visa bordet/).click();
  // Those who sat at table 4 are here too: phone and computer.
  await late.getByRole('dialog').getByText('2 enheter').waitFor();
  await late.close();
});

test('split again, everybody is told once and sits as before', async () => {
  await tell({ type: 'splitTable', table: table(4) });
  await phone.getByText('Bord 4 sitter för sig igen.').waitFor();
  await button(phone, 'Okej').click();
  await button(phone, /^Bord 4 Visa bordet/).waitFor();
});

/** Gives one button and hands the ballot in. */
async function votes(who: string): Promise<void> {
  await computer.getByRole('heading', { name: `Ge datorn till ${who}.` }).waitFor();
  expect(await computer.locator('main [aria-pressed]').count()).toBe(0);
  await button(computer, `Jag är ${who}, det är min tur`).click();
  await computer.locator('main li [aria-pressed=false]').first().click();
  await computer.locator('main li [aria-pressed=true]').waitFor();
  await button(computer, 'Lämna röstsedeln').click();
}

test('those without a phone vote one after another, and the screen is empty between them', async () => {
  const budget = { budget: {}, total: 3, perCard: 1 };
  const id = randomId<'round'>((length) => crypto.getRandomValues(new Uint8Array(length)));
  const position: Position = { kind: 'step', step: 'systemKnowledge', phase: 'vote' };
  await tell({ type: 'openRound', id, step: 'systemKnowledge', ...budget, position });
  await votes('Cykelköket');
  await computer.getByRole('heading', { name: 'Alla här har röstat.' }).waitFor();
  await computer.getByText('Lämnade röstsedlar: 1 av högst 8.').waitFor();
  // Somebody's phone has died: a ballot for this round alone.
  await button(computer, 'Ny röstsedel i kön').click();
  await computer.getByRole('option', { name: 'Elevhälsan', exact: true }).click();
  await button(computer, 'Lägg till').click();
  await votes('Elevhälsan');
  await computer.getByText('Lämnade röstsedlar: 2 av högst 8.').waitFor();
  await tell({ type: 'closeRound', id });
  await button(computer, 'Cykelköket har gått eller har egen telefon').waitFor();
  expect(await button(computer, 'Elevhälsan har gått eller har egen telefon').count()).toBe(0);
  expect(hall.complaints).toEqual([]);
});
