import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DevicesAnswer, WorkshopAnswer } from '#shared/protocol/api.ts';
import { readUnsentFile } from '#shared/protocol/file/unsentFile.ts';
import { ask } from '../../support/api.ts';
import { bringFile } from '../../support/boardFiles.ts';
import { until } from '../../support/until.ts';
import { newTestDevice, textOf, writeCard } from './device.ts';
import { type Hall, openHall } from './hall.ts';
import { isKept, isOffline, isOnline } from './until.ts';

let hall: Hall;
beforeEach(async () => {
  hall = await openHall();
});
afterEach(() => hall.close());

const takeIn = (file: Uint8Array) =>
  bringFile(hall, hall.workshop, file, { key: hall.workshop.keys.facilitator });

async function devices(): Promise<DevicesAnswer['devices']> {
  const path = `/api/workshops/${hall.workshop.id}/devices`;
  const { json } = await ask(hall, 'GET', path, { key: hall.workshop.keys.facilitator });
  return (json as DevicesAnswer).devices;
}

test('[P84] what waits on a device comes to everybody as a file, and once more by itself changes nothing', async () => {
  const device = await newTestDevice();
  const phone = await hall.open(device);
  await isOnline(phone);
  await hall.relayStops();
  await isOffline(phone);
  const card = writeCard(phone, 'Skrivet utan nät');
  const file = phone.unsentFile();
  await phone.close();
  await hall.relayStarts();
  expect(await takeIn(file ?? new Uint8Array())).toMatchObject({
    json: { cards: 1, held: 0, isProved: true },
  });
  const laptop = await hall.enter();
  await until('the card is there', () => textOf(laptop, card) === 'Skrivet utan nät');
  const back = await hall.open(device);
  await until(
    'nothing waits',
    () => back.saving.get().kind === 'saved' && back.connection.get().kind === 'online',
  );
  expect([textOf(back, card), back.board.get().cards.get(card)?.author]).toEqual([
    'Skrivet utan nät',
    phone.participant,
  ]);
  expect(laptop.board.get().cards.size).toBe(1);
});

test('[P84] a device that starts without contact proves its file by what it once heard', async () => {
  const device = await newTestDevice();
  const first = await hall.open(device);
  await isOnline(first);
  await first.close();
  await hall.relayStops();
  const phone = await hall.open(device);
  await isKept(phone);
  writeCard(phone, 'Efter omstart');
  const file = phone.unsentFile();
  await hall.relayStarts();
  expect(await takeIn(file ?? new Uint8Array())).toMatchObject({ json: { isProved: true } });
});

test('[P84] a phone whose file came in as nobody’s is reset when it comes back: each card stands once, and no word is lost', async () => {
  const device = await newTestDevice();
  const phone = await hall.open(device);
  await isOnline(phone);
  await hall.relayStops();
  await isOffline(phone);
  const card = writeCard(phone, 'Skrivet utan nät');
  const file = phone.unsentFile();
  await isKept(phone);
  await phone.close();
  await hall.relayStarts();
  // The key that proved it has been replaced meanwhile.
  const path = `/api/workshops/${hall.workshop.id}/rotate`;
  const key = hall.workshop.keys.organiser;
  const rotated = await ask(hall, 'POST', path, { key, body: { role: 'participant' } });
  expect(await takeIn(file ?? new Uint8Array())).toMatchObject({
    json: { cards: 1, isProved: false },
  });
  const { keys } = rotated.json as WorkshopAnswer;
  const back = await device.open(hall, {
    ...hall.workshop,
    keys: { ...hall.workshop.keys, participant: keys.participant ?? '' },
  });
  writeCard(back, 'Och ett till');
  // The card is somebody else's now: this copy is reset, and what only it had is kept to be put back by hand.
  await until('it is rescued', () =>
    back.rescued.get().some(({ text }) => text === 'Och ett till'),
  );
  await until('it is in contact', () => back.connection.get().kind === 'online');
  const laptop = await hall.enter('facilitator');
  await until('the card is there', () => textOf(laptop, card) === 'Skrivet utan nät');
  for (const session of [laptop, back]) expect(session.board.get().cards.size).toBe(1);
  expect(back.rescued.get()).toHaveLength(1);
  await back.close();
});

test('[P84] cards that nobody may see yet go along as such', async () => {
  const phone = await hall.enter();
  await isOnline(phone);
  const card = {
    id: 'unshown-card-000000000' as never,
    step: 'valueVision',
    column: 'needs',
    text: 'Bara hos mig',
    actors: [],
    table: null,
    org: null,
    lang: 'sv',
    at: 1,
  } as const;
  phone.keepUnshown({ ...card, actors: [] });
  const read = readUnsentFile(phone.unsentFile() ?? new Uint8Array());
  expect(read).toMatchObject({ ok: true, value: { cards: [{ ...card, isUnshown: true }] } });
});

test('[P90] a session tells by itself what waits on it, and where it sits', async () => {
  const phone = await hall.enter();
  phone.setSeat({ table: 't3' as never, org: null });
  await until('it has told', async () => (await devices())[0]?.waiting === 0);
  expect(await devices()).toMatchObject([{ table: 't3', waiting: 0, unshown: 0, isHere: true }]);
});
