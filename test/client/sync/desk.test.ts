import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DeskCommand } from '#shared/domain/desk/commands.ts';
import { isSameFor } from '#shared/domain/desk/touches.ts';
import type { Session } from '../../../client/sync/Session.ts';
import { until } from '../../support/until.ts';
import { newTestDevice } from './device.ts';
import { type Hall, openHall } from './hall.ts';
import { isOnline } from './until.ts';

let hall: Hall;
beforeEach(async () => {
  hall = await openHall();
});
afterEach(() => hall.close());

const write = (field: 'introduction' | 'diarienummer', text: string): DeskCommand => ({
  type: 'write',
  field,
  text,
});

/** As a person does it who looks at the desk of now. */
function give(session: Session, command: DeskCommand) {
  const seen = session.desk.get();
  if (!seen) throw new Error('there is no desk');
  return session.commandDesk(command, (now) => isSameFor(command, seen, now));
}

async function organisers(): Promise<readonly [Session, Session]> {
  const both = [await hall.enter('organiser'), await hall.enter('organiser')] as const;
  await Promise.all(both.map(isOnline));
  await until('both have the desk', () => both.every(({ desk }) => desk.get() !== null));
  return both;
}

test('[P69] two organisers who change different things at once both keep what they wrote', async () => {
  const [one, other] = await organisers();
  const answers = await Promise.all([
    give(one, write('introduction', 'Vi möttes vid tolv bord.')),
    give(other, write('diarienummer', '2027/114')),
    give(one, { type: 'includePart', part: 'visits', included: false }),
    give(other, { type: 'namePart', part: 'case', heading: 'Fallet' }),
  ]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true]);
  await until('both see all of it', () =>
    [one, other].every(({ desk }) => desk.get()?.revision === 4),
  );
  expect(one.desk.get()).toEqual(other.desk.get());
  expect(one.desk.get()).toMatchObject({
    introduction: 'Vi möttes vid tolv bord.',
    diarienummer: '2027/114',
  });
});

test('[P69] of two who write the same, one is told that somebody was first, and sees what', async () => {
  const [one, other] = await organisers();
  const answers = await Promise.all([
    give(one, write('introduction', 'Vi möttes.')),
    give(other, write('introduction', 'Vi samlades.')),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers).toContainEqual({ ok: false, problem: 'stale' });
  const first = answers[0]?.ok ? 'Vi möttes.' : 'Vi samlades.';
  expect([one, other].map(({ desk }) => desk.get()?.introduction)).toEqual([first, first]);
});

test('[P69] what is written right after a yes is written from what it said yes to', async () => {
  const [one] = await organisers();
  for (const text of ['V', 'Vi', 'Vi m', 'Vi möttes.']) {
    expect(await give(one, write('introduction', text))).toEqual({ ok: true, value: null });
  }
  expect(one.desk.get()).toMatchObject({ revision: 4, introduction: 'Vi möttes.' });
});

test('[P68] a participant hears which versions are fixed, and of the rest nothing', async () => {
  const [one] = await organisers();
  const anna = await hall.enter();
  await isOnline(anna);
  await give(one, write('introduction', 'Vi möttes.'));
  await until('the change was heard', () => anna.desk.get()?.revision === 1);
  expect(anna.desk.get()?.introduction).toBe('');
  expect(await give(anna, write('introduction', 'Nej.'))).toEqual({
    ok: false,
    problem: 'notAllowed',
  });
});

test('without contact the last known desk is there, and nothing is changed', async () => {
  const device = await newTestDevice();
  const first = await hall.open(device, 'organiser');
  await isOnline(first);
  await give(first, write('introduction', 'Vi möttes.'));
  await until('it is heard', () => first.desk.get()?.revision === 1);
  await first.close();
  await hall.relayStops();
  const again = await hall.open(device, 'organiser');
  expect(again.desk.get()?.introduction).toBe('Vi möttes.');
  expect(await give(again, write('introduction', 'Annat.'))).toEqual({
    ok: false,
    problem: 'offline',
  });
  expect(again.desk.get()?.introduction).toBe('Vi möttes.');
});
