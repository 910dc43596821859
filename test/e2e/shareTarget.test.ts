import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Hall, KEEPS_APP, PHONE } from './hall.ts';
import { appIsKept, joinTable } from './people.ts';

/* A phone that shares a text from another app to the installed one: each test goes on where the last one ended. */

let hall: Hall;
let phone: Page;
const asked: string[] = [];

beforeAll(async () => {
  hall = await Hall.open();
  const workshop = await hall.createWorkshop();
  phone = await joinTable(hall, workshop, {
    from: 'Elevhälsan',
    at: 1,
    on: { ...PHONE, ...KEEPS_APP },
  });
  await appIsKept(phone);
  await phone.reload();
  await field().waitFor();
  phone.context().on('request', (request) => {
    if (!request.serviceWorker()) return;
    asked.push(`${request.url()} ${request.postData() ?? ''}`);
  });
});
afterAll(() => hall?.close());

const field = () => phone.getByRole('form', { name: 'Skriv en styrka' }).getByRole('textbox');

/** As the browser does it: a form that is posted, and the page that follows. */
const share = (text: string) =>
  phone.evaluate((said) => {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = '/share';
    form.enctype = 'multipart/form-data';
    const input = document.createElement('input');
    input.name = 'text';
    input.value = said;
    form.append(input);
    document.body.append(form);
    form.submit();
  }, text);

const reads = (text: string) => expect.poll(() => field().inputValue()).toBe(text);

test('a shared text lies in the field as a draft, and nowhere in the address', async () => {
  await share('Vi ringer varandra på torsdagar.');
  await phone.getByText('Texten du delade ligger i fältet.').first().waitFor();
  await reads('Vi ringer varandra på torsdagar.');
  expect(phone.url()).not.toContain('shar');
  expect(phone.url()).not.toContain('torsdag');
});

test('without a network too, below what was half written, and through the question about names', async () => {
  await hall.stopRelay();
  await share('Anna, 7 år, väntade.');
  await phone.getByText('Texten du delade ligger i fältet.').first().waitFor();
  await reads('Vi ringer varandra på torsdagar.\nAnna, 7 år, väntade.');
  await phone
    .getByText(/Står det ett namn här/)
    .first()
    .waitFor();
  await hall.startRelay();
});

test('nothing of it was ever sent to the server', () => {
  expect(asked.filter((one) => /torsdag|Anna|share/.test(one))).toEqual([]);
});
