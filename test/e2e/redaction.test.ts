import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyDay } from '../pictures/days.ts';
import { organiserAt } from '../pictures/seats.ts';
import { Hall } from './hall.ts';

let hall: Hall;
beforeAll(async () => {
  hall = await Hall.open();
});
afterAll(() => hall.close());

test('two organisers write the summary at once, fix it, and everybody reads what was fixed', async () => {
  const workshop = await emptyDay(hall);
  const [one, other] = [
    await organiserAt(hall, workshop, '/redaction', {}),
    await organiserAt(hall, workshop, '/redaction', {}),
  ];
  await one.getByRole('textbox', { name: 'Inledning' }).fill('Vi möttes vid tolv bord.');
  await other.getByRole('textbox', { name: 'Diarienummer' }).fill('2027/114');
  await one.getByRole('textbox', { name: 'Gallringsbeslut' }).focus();
  await other.getByRole('textbox', { name: 'Gallringsbeslut' }).focus();
  for (const page of [one, other])
    await page
      .getByText(/^Sparat/)
      .first()
      .waitFor();
  const introduction = other.getByRole('textbox', { name: 'Inledning' });
  await expect.poll(() => introduction.inputValue()).toBe('Vi möttes vid tolv bord.');
  const number = one.getByRole('textbox', { name: 'Diarienummer' });
  await expect.poll(() => number.inputValue()).toBe('2027/114');

  await one.getByRole('button', { name: 'Fastställ 1.0' }).first().click();
  await one.getByRole('dialog').getByRole('button', { name: 'Fastställ 1.0' }).click();
  const heading = { name: 'Sammanställningen är fastställd' };
  for (const page of [one, other]) await page.getByRole('heading', heading).waitFor();

  const screen = await hall.enter(workshop, 'screen');
  await screen.goto(`${hall.relay.url}/w/${workshop.id}/summary`);
  await screen.getByRole('link', { name: 'Öppna FASTSTÄLLD 1.0' }).click();
  await screen.getByText('Vi möttes vid tolv bord.').waitFor();

  await other.getByRole('button', { name: 'Börja på 1.1' }).first().click();
  await other.getByRole('textbox', { name: 'Inledning' }).fill('Något helt annat.');
  await other.getByRole('textbox', { name: 'Gallringsbeslut' }).focus();
  await other
    .getByText(/^Sparat/)
    .first()
    .waitFor();
  await screen.reload();
  await screen.getByText('Vi möttes vid tolv bord.').waitFor();
  expect(await screen.getByText('Något helt annat.').count()).toBe(0);
});
