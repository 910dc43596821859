import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGS } from '#shared/domain/lang.ts';
import { wordsIn } from '../../client/i18n/words.ts';
import { Hall, LAPTOP, PHONE } from './hall.ts';

/* A day is made, and its desk is opened. */

let hall: Hall;
beforeAll(async () => {
  hall = await Hall.open();
});
afterAll(() => hall?.close());

test.each(LANGS)('who has made a day sees the way on without scrolling (%s)', async (lang) => {
  const { organise } = wordsIn(lang);
  const page = await hall.person({ ...LAPTOP, locale: lang });
  await page.goto(`${hall.relay.url}/new`);
  await page.getByRole('textbox', { name: organise.titleField }).fill('Mellan dörrarna');
  await page.getByRole('button', { name: organise.create }).click();
  const onward = page.getByRole('link', { name: organise.goOn });
  await onward.waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const box = await onward.boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
  await page.context().close();
});

test('on a phone nothing jumps from under the finger when the links come', async () => {
  const workshop = await hall.newDay();
  const phone = await hall.enter(workshop, 'organiser', PHONE);
  const asked = Promise.withResolvers<void>();
  const answered = Promise.withResolvers<void>();
  await phone.route(/\/api\/workshops\/[^/]+$/, async (route) => {
    asked.resolve();
    await answered.promise;
    await route.continue();
  });
  await phone.goto(`${hall.relay.url}/w/${workshop.id}/desk`);
  const title = phone.getByRole('heading', { level: 1 });
  await title.waitFor();
  await asked.promise;
  await phone.evaluate(() => document.fonts.ready.then(() => undefined));
  const before = (await title.boundingBox())?.y ?? 0;
  answered.resolve();
  await phone.getByRole('button', { name: 'Som fil' }).waitFor();
  expect(Math.abs(((await title.boundingBox())?.y ?? Infinity) - before)).toBeLessThan(60);
});

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
