import { afterEach, expect, test } from 'vitest';
import { nextPosition } from '#shared/domain/stage/plan.ts';
import { textOf, writeCard } from '../client/sync/device.ts';
import { startRelay, type TestRelay } from '../support/relay.ts';
import { until } from '../support/until.ts';
import { Chair } from './Chair.ts';
import { Device } from './Device.ts';
import { openDay } from './day.ts';
import type { Options } from './options.ts';
import { rehearse } from './rehearsal.ts';

const PRACTICE: Options = {
  people: 6,
  tables: 2,
  seed: 7,
  pace: 400,
  minutes: null,
  url: null,
  practise: false,
  calm: false,
  json: false,
};

let relay: TestRelay;
afterEach(() => relay.stop());

test('with a facilitator’s link the people come to the day and follow whoever steers it', async () => {
  relay = await startRelay();
  const { id, links, keys } = await relay.createWorkshop({ tables: 2, seats: 8 });
  const entrance = { origin: relay.url, id, role: 'facilitator', key: keys.facilitator } as const;
  const [laptop, spare] = [new Device(entrance, {}), new Device(entrance, {})];
  const me = await laptop.open();
  const chair = new Chair(laptop, spare);
  await until('I am in', () => laptop.isOnline);
  const practice = rehearse({ ...PRACTICE, url: links.facilitator }, () => undefined);

  await until('they are here', () => me.present.get().length >= 6);
  await until('they hope', () => me.board.get().cards.size > 0);
  // Hopes may still be on their way when the first step begins.
  const written = () => [...me.board.get().cards.values()].filter(({ kind }) => kind !== 'hope');
  const write = nextPosition(chair.stage);
  if (!write) throw new Error('the plan is empty');
  await chair.goTo(write);
  await until('they write, and nobody sees what', () => me.counts.get().drafts.length > 0);
  expect(written()).toEqual([]);
  await chair.goTo({ ...write, phase: 'show' } as typeof write);
  await until('it is shown', () => written().length > 0);
  const round = await chair.openRound({ ...write, phase: 'vote' } as typeof write);
  if (!round) throw new Error('no round was opened');
  await until('they vote', () => me.counts.get().ballots.length > 0);
  await chair.closeRound(round);
  await chair.goTo({ kind: 'closed' });

  const report = await practice;
  if (!report.ok) throw new Error(report.problem);
  expect(report.value.faults).toEqual([]);
  expect(report.value.options.practise).toBe(true);
  expect(report.value.ending.cards.onBoard).toBeGreaterThan(written().length);
  await laptop.shut();
}, 60_000);

test('with the organiser’s link a whole day is played on a relay that is running, beside what others have on the board', async () => {
  relay = await startRelay();
  const { id, links, keys } = await relay.createWorkshop({ tables: 1, seats: 8 });
  const other = new Device(
    { origin: relay.url, id, role: 'participant', key: keys.participant },
    {},
  );
  const me = await other.open();
  await until('I am in', () => other.isOnline);
  const mine = writeCard(me, 'Redan på tavlan');
  const day = { ...PRACTICE, people: 3, tables: 1, pace: 2_000, minutes: 1, practise: false };
  const report = await rehearse({ ...day, calm: true, url: links.organiser }, () => undefined);
  if (!report.ok) throw new Error(report.problem);
  const { faults, relay: figures, options, rounds, ending } = report.value;
  expect(faults).toEqual([]);
  expect([figures, options.practise, rounds.length]).toEqual([null, false, 5]);
  expect(ending.cards.written).toBeGreaterThan(5);
  expect(me.stage.get()?.position.kind).toBe('closed');
  expect(textOf(me, mine)).toBe('Redan på tavlan');
  await other.shut();
}, 60_000);

test('a link that lets nobody steer, or is none, is told in one sentence', async () => {
  relay = await startRelay();
  const { links } = await relay.createWorkshop();
  expect(await openDay(links.participant)).toMatchObject({
    problem: 'A rehearsal needs the link of the organiser or of a facilitator.',
  });
  expect(await openDay(links.screen)).toMatchObject({ ok: false });
  expect(await openDay('https://example.org/')).toMatchObject({ ok: false });
  expect(await openDay(`${links.facilitator.slice(0, -2)}xx`)).toMatchObject({
    problem: 'The workshop cannot be opened: badKey.',
  });
});
