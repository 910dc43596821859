import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Position } from '#shared/domain/stage/stage.ts';
import { giveCommand } from '../support/chair.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { lookAt } from './board.ts';
import { Hall, PHONE } from './hall.ts';
import { joinTable, onBoard, takeSeat } from './people.ts';
import { addCard, saveLine, seeCard } from './writing.ts';

let hall: Hall;
let workshop: TestWorkshop;
beforeAll(async () => {
  hall = await Hall.open();
});
beforeEach(async () => {
  await hall.everybodyLeaves();
  workshop = await hall.newDay({ title: 'Från lobbyn till slutet' });
});
afterAll(() => hall?.close());

const goTo = (position: Position) => giveCommand(hall.relay, workshop, { type: 'goTo', position });
const BEGUN: Position = { kind: 'step', step: 'valueVision', phase: 'write' };

test('who comes before the day reads the rules and the case, writes a hope, and waits; the day takes them on by itself', async () => {
  const described = { type: 'editDay', caseText: 'Sju verksamheter. Ingen ser helheten.' } as const;
  await giveCommand(hall.relay, workshop, described, 'organiser');
  const lead = await hall.enter(workshop, 'facilitator');
  const phone = await hall.enter(workshop, 'participant', PHONE);
  await takeSeat(phone, { from: 'Elevhälsan', at: 2 });
  await phone.getByText('Inga personuppgifter').waitFor();
  await phone.getByRole('button', { name: 'Jag är med' }).click();
  await phone.getByText('Sju verksamheter. Ingen ser helheten.').waitFor();
  await phone.getByText(/^Fallet är påhittat/).waitFor();
  await phone.getByRole('button', { name: 'Jag har läst' }).click();
  const field = phone.getByRole('textbox', { name: 'Ditt hopp' });
  await field.fill('Att Kalle, 17 år, får en plats');
  await phone.getByText('Står det ett namn här?').waitFor();
  await phone.getByRole('button', { name: 'Lägg till' }).click();
  expect(await field.inputValue()).toContain('Kalle');
  await field.fill('Att någon svarar i telefon');
  await field.press('Enter');
  await phone.getByRole('heading', { name: /^Du är inne/ }).waitFor();
  await phone.getByRole('article').getByText('Att någon svarar i telefon').waitFor();

  await lead.getByText('1 hopp har kommit in').waitFor();
  expect(await lead.getByRole('article').count()).toBe(0);
  await lead.getByRole('button', { name: 'Läs igenom' }).click();
  await lead.getByRole('button', { name: 'Visa på storbilden' }).click();
  await lead.getByRole('button', { name: 'Visas på storbilden' }).waitFor();

  await phone.reload();
  await phone.getByRole('heading', { name: /^Du är inne/ }).waitFor();
  await goTo(BEGUN);
  await onBoard(phone);
  expect(await phone.getByRole('article').count()).toBe(0);
});

test('a hope that is half written when the day begins is neither thrown away nor left behind', async () => {
  const phone = await hall.enter(workshop, 'participant', PHONE);
  await takeSeat(phone, { from: 'Elevhälsan', at: 2 });
  await phone.getByRole('button', { name: 'Jag är med' }).click();
  const field = phone.getByRole('textbox', { name: 'Ditt hopp' });
  await field.pressSequentially('Att vi');
  await goTo(BEGUN);
  await phone.getByText('Dagen har börjat').waitFor();
  await phone.keyboard.type(' ses igen');
  expect(await field.inputValue()).toBe('Att vi ses igen');
  await phone.getByRole('button', { name: 'Lägg till' }).click();
  await onBoard(phone);
  const late = await joinTable(hall, workshop, { from: 'Socialtjänsten', at: 2 });
  expect(await late.getByRole('button', { name: 'Jag är med' }).count()).toBe(0);
});

test('when the day is closed everybody is thanked, and a phone that is late still delivers', async () => {
  const waiting = await joinTable(hall, workshop, { from: 'Vårdcentralen', at: 1 });
  await goTo(BEGUN);
  const phone = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 2, on: PHONE });
  await addCard(phone, 'Styrkor', 'Skrivet i tysthet.');
  await phone.context().setOffline(true);
  await saveLine(phone, /^Offline/).waitFor();
  await goTo({ kind: 'closed' });
  await waiting.getByRole('heading', { name: 'Tack för i dag' }).waitFor();
  await waiting.getByText('Dina kort är skickade').waitFor();
  await phone.context().setOffline(false);
  await phone.getByRole('heading', { name: 'Tack för i dag' }).waitFor();
  await phone.getByText('Dina kort är skickade').waitFor();
  await waiting.getByRole('link', { name: 'Titta på tavlan' }).click();
  await lookAt(waiting, 'Värdevision');
  await seeCard(waiting, 'Skrivet i tysthet.');
  await waiting.goBack();
  await waiting.getByRole('heading', { name: 'Tack för i dag' }).waitFor();
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
