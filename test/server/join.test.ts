import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../support/api.ts';
import { startRelay, type TestRelay, type TestWorkshop } from '../support/relay.ts';

let relay: TestRelay;
let workshop: TestWorkshop;
beforeAll(async () => {
  relay = await startRelay();
  workshop = await relay.createWorkshop();
});
afterAll(() => relay.stop());

const join = (code: unknown) => ask(relay, 'POST', '/api/join', { body: { code } });

test('[P32] the code gives the participant’s key, however it is typed', async () => {
  const { code, id, keys } = workshop;
  for (const typed of [code, code.toLowerCase(), ` ${code.slice(0, 3)}-${code.slice(3)} `]) {
    const { status, json } = await join(typed);
    expect([status, json]).toEqual([200, { id, key: keys.participant }]);
  }
});

test('[P32] a wrong code, and one that cannot be any', async () => {
  for (const code of ['ZZZZZZ', 'OOOOOO', '', 'ABC']) {
    expect(await join(code)).toMatchObject({ status: 404 });
  }
  expect(await join(7)).toMatchObject({ status: 400 });
  expect(await join('x'.repeat(100))).toMatchObject({ status: 400 });
});

test('[P32] a code is good from the day before its date', async () => {
  const day = (shift: number) =>
    new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10);
  const tomorrow = await relay.createWorkshop({ date: day(1) });
  const nextWeek = await relay.createWorkshop({ date: day(7) });
  expect((await join(tomorrow.code)).status).toBe(200);
  expect(await join(nextWeek.code)).toMatchObject({ status: 410 });
});

test('[P32] a hall full of good codes is never slowed down', async () => {
  const answers = await Promise.all(Array.from({ length: 60 }, () => join(workshop.code)));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
});
