import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Position } from '#shared/domain/stage/stage.ts';
import type { Hall } from '../../e2e/hall.ts';
import { giveCommand } from '../../support/chair.ts';
import { fullDay } from '../days.ts';
import type { PageState } from '../PageState.ts';
import { promisedDay } from '../promisedDay.ts';
import { me, organiserAt } from '../seats.ts';

const SHOWN: Position = { kind: 'step', step: 'valueVision', phase: 'show' };
const LAST: Position = { kind: 'step', step: 'perspectives', phase: 'show' };

const page = async (hall: Hall, at: Position, on: BrowserContextOptions): Promise<Page> =>
  organiserAt(hall, await promisedDay(hall, at), '/promise', on);

async function own(hall: Hall, at: Position, on: BrowserContextOptions): Promise<Page> {
  const workshop = await promisedDay(hall, at);
  const seat = await me(hall, workshop, on);
  await seat.goto(`${hall.relay.url}/w/${workshop.id}/promise`);
  await seat.getByRole('heading', { level: 1 }).waitFor();
  return seat;
}

async function onScreen(hall: Hall, withJoint: boolean, on: BrowserContextOptions): Promise<Page> {
  const workshop = await promisedDay(hall, SHOWN, withJoint);
  await giveCommand(hall.relay, workshop, { type: 'onScreen', show: { kind: 'promises' } });
  const screen = await hall.enter(workshop, 'screen', on);
  await screen.getByRole('heading', { level: 1 }).waitFor();
  return screen;
}

export const promiseStates: readonly PageState[] = [
  {
    name: 'promise/empty',
    reach: async (hall, on) => {
      const workshop = await fullDay(hall, SHOWN);
      const seat = await me(hall, workshop, on);
      await seat.goto(`${hall.relay.url}/w/${workshop.id}/promise`);
      await seat.getByRole('heading', { level: 1 }).waitFor();
      return seat;
    },
  },
  { name: 'promise/own', reach: (hall, on) => own(hall, SHOWN, on) },
  {
    name: 'promise/reading',
    part: '[role=dialog], dialog',
    reach: async (hall, on) => {
      const seat = await own(hall, SHOWN, on);
      await seat.getByRole('button', { name: /läs upp|Läs upp/ }).click();
      await seat.getByRole('dialog').waitFor();
      return seat;
    },
  },
  { name: 'promise/all', whole: true, reach: (hall, on) => page(hall, SHOWN, on) },
  { name: 'promise/holds', whole: true, reach: (hall, on) => page(hall, LAST, on) },
  { name: 'promise/holds-own', whole: true, reach: (hall, on) => own(hall, LAST, on) },
  { name: 'projector/joint-promise', reach: (hall, on) => onScreen(hall, true, on) },
  { name: 'projector/promises', reach: (hall, on) => onScreen(hall, false, on) },
  {
    name: 'projector/break',
    reach: async (hall, on) => {
      const workshop = await fullDay(hall, SHOWN);
      const show = { kind: 'break', name: 'Fika på gården' } as const;
      await giveCommand(hall.relay, workshop, { type: 'onScreen', show, length: 20 * 60_000 });
      const screen = await hall.enter(workshop, 'screen', on);
      await screen.getByRole('heading', { name: /^Paus till/ }).waitFor();
      return screen;
    },
  },
];
