import { expect, test } from 'vitest';
import { Guesses } from '../../server/http/guesses.ts';
import { FakeTime } from '../support/fakeTime.ts';

const HALL = '192.0.2.1';

function line() {
  const time = new FakeTime();
  const guesses = new Guesses(time);
  const answers: (string | null)[] = [];
  const guess = (code: string, from = HALL) => {
    const answer = guesses.attempt(
      from,
      async () => (code === 'right' ? 'in' : null),
      (value) => value === null,
    );
    void answer.then((value) => answers.push(value));
  };
  /** One after the other, as one person types them. */
  const useUp = async (from = HALL) => {
    for (let n = 0; n < 10; n += 1) {
      guess('wrong', from);
      await time.pass(0);
    }
  };
  return { time, guess, useUp, answers };
}

test('[P32] ten wrong codes in a minute are free', async () => {
  const { time, guess, useUp, answers } = line();
  await useUp();
  guess('wrong');
  await time.pass(0);
  expect(answers).toHaveLength(10);
});

test('[P32] then the address stands in line, good codes too, four a second, and nobody is refused', async () => {
  const { time, guess, useUp, answers } = line();
  await useUp();
  guess('wrong');
  guess('right');
  await time.pass(249);
  expect(answers).toHaveLength(10);
  await time.pass(1);
  expect(answers.slice(10)).toEqual([null]);
  await time.pass(250);
  expect(answers.slice(10)).toEqual([null, 'in']);
});

test('[P32] others are not slowed down', async () => {
  const { time, guess, useUp, answers } = line();
  await useUp();
  guess('right', '192.0.2.2');
  await time.pass(0);
  expect(answers.filter((answer) => answer === 'in')).toEqual(['in']);
});

test('[P32] after a quiet minute it begins anew', async () => {
  const { time, guess, useUp, answers } = line();
  await useUp();
  await time.pass(60_001);
  guess('right');
  await time.pass(0);
  expect(answers.at(-1)).toBe('in');
});

test('[P32] good codes cost nothing', async () => {
  const { time, guess, answers } = line();
  for (let n = 0; n < 120; n += 1) {
    guess('right');
    await time.pass(0);
  }
  expect(answers).toHaveLength(120);
});

test('[P32] only when 240 wait are more refused', async () => {
  const { time, guess, useUp, answers } = line();
  await useUp();
  for (let n = 0; n < 240; n += 1) guess('wrong');
  guess('right');
  await time.pass(0);
  expect(answers.slice(10)).toEqual(['crowded']);
  await time.pass(61_000);
  expect(answers).toHaveLength(251);
});

test.each([
  ['an IPv6 network', '2001:db8:1:2::1', '2001:db8:1:2:ffff:0:0:9'],
  ['an address and the same written as IPv6', '192.0.2.9', '::ffff:192.0.2.9'],
])('[P32] %s counts as one', async (_, one, other) => {
  const { time, guess, useUp, answers } = line();
  await useUp(one);
  guess('right', other);
  await time.pass(0);
  expect(answers).not.toContain('in');
  await time.pass(250);
  expect(answers).toContain('in');
});

test('[P32] neighbouring IPv6 networks do not', async () => {
  const { time, guess, useUp, answers } = line();
  await useUp('2001:db8:1:2::1');
  guess('right', '2001:db8:1:3::1');
  await time.pass(0);
  expect(answers).toContain('in');
});

test('[P32] whoever guesses from a thousand addresses stands in one line, and who was here before does not', async () => {
  const { time, guess, answers } = line();
  guess('wrong', HALL);
  for (let n = 0; n < 1_100; n += 1) {
    guess('wrong', `2001:db8:${n.toString(16)}::1`);
    await time.pass(0);
  }
  const before = answers.length;
  for (let n = 0; n < 50; n += 1) guess('wrong', `2001:db9:${n.toString(16)}::1`);
  await time.pass(0);
  expect(answers).toHaveLength(before);
  guess('right', HALL);
  await time.pass(0);
  expect(answers.slice(before)).toEqual(['in']);
  await time.pass(50 * 250);
  expect(answers).toHaveLength(before + 51);
});
