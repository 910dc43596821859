import { expect, test } from 'vitest';
import { Door } from '../../server/relay/door.ts';
import type { Time } from '../../server/relay/time.ts';
import { FakeTime } from '../support/fakeTime.ts';

test('a hall that comes at once is let in a few at a time, in the order in which it came', async () => {
  // As in a real process, something else may happen before what is to be done at once.
  const fake = new FakeTime();
  const later: Time['later'] = (ms, run) => fake.later(Math.max(1, ms), run);
  const door = new Door({ now: () => fake.now(), steady: () => fake.steady(), later });
  const entered: number[] = [];
  for (let n = 0; n < 30; n += 1) door.enter(() => entered.push(n));
  const counts = [entered.length];
  while (entered.length < 30) {
    await fake.pass(1);
    counts.push(entered.length);
  }
  expect(counts).toEqual([8, 16, 24, 30]);
  expect(entered).toEqual(Array.from({ length: 30 }, (_, n) => n));
});

test('who comes alone is let in at once, again and again', async () => {
  const time = new FakeTime();
  const door = new Door(time);
  let entered = 0;
  for (let n = 1; n <= 20; n += 1) {
    door.enter(() => {
      entered += 1;
    });
    expect(entered).toBe(n);
    await time.pass(1);
  }
});
