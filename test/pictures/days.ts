import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from '#shared/domain/stage/stage.ts';
import type { Hall } from '../e2e/hall.ts';
import { ask } from '../support/api.ts';
import { giveCommand } from '../support/chair.ts';
import type { TestWorkshop } from '../support/relay.ts';

const CARDS = readFileSync(join(import.meta.dirname, '../support/data/cards.json'), 'utf8');
const DAY = {
  title: 'Mellan dörrarna',
  organiser: 'Samordningsförbundet',
  place: 'Folkets hus',
  date: '2027-05-12',
  tables: 16,
};

/** In the middle of the day: the step that most pictures show. */
export const GROUPING: Position = { kind: 'step', step: 'systemKnowledge', phase: 'group' };

/** A day on which nobody has written anything yet. */
export async function emptyDay(hall: Hall, position?: Position): Promise<TestWorkshop> {
  const workshop = await hall.newDay(DAY);
  if (position) await goTo(hall, workshop, position);
  return workshop;
}

/** 88 cards from 16 tables, with actors and a round of votes. */
export async function fullDay(hall: Hall, position: Position = GROUPING): Promise<TestWorkshop> {
  const workshop = await emptyDay(hall, position);
  const { status, text } = await ask(hall.relay, 'POST', `/api/workshops/${workshop.id}/import`, {
    key: workshop.keys.organiser,
    body: CARDS,
  });
  if (status !== 200) throw new Error(`the cards did not come in: ${status} ${text}`);
  return workshop;
}

/** The invented case of the pictures. */
export const CASE = `En ung vuxen utan gymnasieexamen sover dåligt, bor hos en kompis och har slutat svara i telefon.

Sju verksamheter har varit inkopplade under två år. Alla har gjort det de ska. Ingen har sett helheten.`;

export const WRITING: Position = { kind: 'step', step: 'systemKnowledge', phase: 'write' };
/** What one writes is seen by all at once. */
export const SHOWING: Position = { kind: 'step', step: 'systemKnowledge', phase: 'show' };

const goTo = (hall: Hall, workshop: TestWorkshop, position: Position): Promise<void> =>
  giveCommand(hall.relay, workshop, { type: 'goTo', position });
