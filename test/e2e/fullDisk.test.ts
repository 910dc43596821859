import { afterAll, beforeAll, expect, test } from 'vitest';
import { BrokenDisk } from '../support/brokenStore.ts';
import { Hall, LAPTOP, PHONE } from './hall.ts';
import { joinTable, sitDown } from './people.ts';
import { addCard, isSaved } from './writing.ts';

const disk = new BrokenDisk();
let hall: Hall;
beforeAll(async () => {
  hall = await Hall.open({ store: disk.wrap });
});
afterAll(() => hall?.close());

test('[P21] the disk fills: each reads it in their own language, and it goes on by itself', async () => {
  const workshop = await hall.createWorkshop({ title: 'Dagen i maj' });
  const writer = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 1, on: PHONE });
  const reader = await hall.enter(workshop, 'participant', LAPTOP);
  await sitDown(reader, { from: 'Socialtjänsten', at: 2 });
  await reader.getByRole('button', { name: 'Text, kontrast och språk' }).click();
  await reader.getByRole('radio', { name: 'English' }).check();
  await reader.keyboard.press('Escape');
  await addCard(writer, 'Styrkor', 'Före.');
  await isSaved(writer);

  disk.isFull = true;
  await addCard(writer, 'Styrkor', 'Skrivet på full disk.');
  await writer.getByText('Servern kan inte spara just nu. Inget är förlorat').waitFor();
  const told = reader.getByText('The server cannot save right now. Nothing is lost');
  await told.waitFor();
  await reader.getByRole('button', { name: 'Text, contrast and language' }).click();
  await reader.getByRole('radio', { name: 'Dansk' }).check();
  await reader.keyboard.press('Escape');
  const fortalt = reader.getByText('Serveren kan ikke gemme lige nu. Intet er tabt');
  await fortalt.waitFor();

  disk.isFull = false;
  await fortalt.waitFor({ state: 'detached' });
  await isSaved(writer);
  await reader.getByRole('heading', { name: 'Styrker' }).waitFor();
  await reader
    .getByText('Skrivet på full disk.')
    .or(reader.getByRole('button', { name: /nyt kort$|nye kort$/ }))
    .first()
    .waitFor();
  expect(hall.complaints).toEqual([]);
});
