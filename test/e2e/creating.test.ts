import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGS } from '#shared/domain/lang.ts';
import { wordsIn } from '../../client/i18n/words.ts';
import { Hall, LAPTOP } from './hall.ts';

/* A day is made on a laptop. */

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

test('no page failed meanwhile', () => {
  expect(hall.complaints).toEqual([]);
});
