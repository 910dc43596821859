import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCheckOf } from '#shared/domain/stage/checks.ts';
import { parseStage } from '#shared/domain/stage/stage.ts';
import { answerCheck, peopleWho } from '../support/answerCheck.ts';
import { ask } from '../support/api.ts';
import type { TestWorkshop } from '../support/relay.ts';
import { shows } from './actions.ts';
import { Hall, PHONE } from './hall.ts';
import { joinTable } from './people.ts';

/* One check from the first button to the dots: each test goes on where the last one ended. */

let hall: Hall;
let workshop: TestWorkshop;
let chair: Page;
let anna: Page;
/** All that came to Anna's phone. */
const heard: Buffer[] = [];

const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

beforeAll(async () => {
  hall = await Hall.open();
  workshop = await hall.createWorkshop({ title: 'Dagen i maj' });
  chair = await hall.enter(workshop, 'facilitator');
  await chair.goto(`${hall.relay.url}/w/${workshop.id}/factors`);
  anna = await joinTable(hall, workshop, { from: 'Elevhälsan', at: 1, on: PHONE });
  anna.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => heard.push(Buffer.from(payload)));
  });
  await anna.reload();
});
afterAll(() => hall?.close());

test('whoever leads opens the check, and a phone is asked wherever it is', async () => {
  await press(chair, 'Öppna kollen före dagen');
  await shows(anna, 'Samverkanskoll före dagen');
  await anna.getByRole('link', { name: 'Svara' }).click();
  await anna.getByRole('heading', { name: 'Hur är det mellan er i dag?' }).waitFor();
});

test('answers given without contact go when there is contact, and nobody hears more than how many', async () => {
  await anna.context().setOffline(true);
  await hall.stopRelay();
  const rate = (question: string, rating: string) =>
    anna
      .getByRole('group', { name: question })
      .getByRole('radio', { name: rating })
      .check({ force: true });
  await rate('2. Aktörerna', '4 av 5');
  await rate('6. Resurser', '1 av 5');
  await press(anna, 'Lämna svar');
  await shows(anna, /^Dina svar väntar på nät/);
  await hall.startRelay();
  await anna.context().setOffline(false);
  await shows(anna, /^Tack, dina svar är lämnade/);
  await shows(chair, 'Öppen, 1 har svarat');
  const key = workshop.keys.participant;
  const { text } = await ask(hall.relay, 'GET', `/api/workshops/${workshop.id}`, { key });
  const stage = parseStage(JSON.parse(text).stage);
  const check = stage && openCheckOf(stage);
  if (!check) throw new Error('the check is open');
  const others = peopleWho([[], [1, 1, 1, 0, 1], [], [], [], []]);
  await answerCheck(hall.relay, workshop, check.id, others);
  await shows(chair, 'Öppen, 5 har svarat');
});

test('closed, each answer is a dot to everybody, and how a question with one answer fell is sent to nobody', async () => {
  await press(chair, 'Stäng och visa');
  for (const page of [chair, anna]) {
    const drawn = page.getByRole('img', { name: 'Aktörerna: Före medel 3,0' });
    await drawn.locator('visible=true').waitFor();
    await shows(page, 'Före: 5 svar');
  }
  const all = Buffer.concat(heard).toString('utf8');
  expect(all).toContain('"actors":{"answers":5,"spread":[1,1,1,1,1]}');
  expect(all).toContain('"resources":{"answers":1,"spread":null}');
});
