import { expect, test } from 'vitest';
import { newBoardDoc } from '#shared/board/doc.ts';
import { addCard, reportCard } from '#shared/board/edits/cards.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { type CardId, randomId, type TableId, tableId } from '#shared/domain/ids.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import { obey } from '#shared/domain/stage/reduce.ts';
import type { Position, Stage } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';
import {
  type RoomFacts,
  standingOf,
  tableRows,
} from '../../../client/features/room/tables/tableRows.ts';

const NOW = 1_800_000_000_000;
const [T1, T2, T3] = [tableId(1), tableId(2), tableId(3)];
const GROUPING: Position = { kind: 'step', step: 'systemKnowledge', phase: 'group' };
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

const does = (stage: Stage, ...commands: readonly Command[]) =>
  commands.reduce((now, command) => {
    const answer = obey(now, { command, role: 'facilitator', revision: now.revision }, NOW);
    if (!answer.ok) throw new Error(answer.problem);
    return answer.value;
  }, stage);
const grouping = does(newStage({ title: 'Mellan dörrarna', tables: 3, seats: 5 }, NOW), {
  type: 'goTo',
  position: GROUPING,
});

const doc = newBoardDoc();
const has = (table: TableId | null, step: StepId = 'systemKnowledge'): CardId => {
  const id = randomId<'card'>(random);
  const by = { participant: null, table, org: null, lang: 'sv' as const, at: NOW };
  addCard(doc, { id, place: { step, column: 'needs', rank: 'a0' }, text: 'Kort', actors: [] }, by);
  return id;
};
has(T1);
has(T1, 'valueVision');
has(null);
const ofTwo = has(T2);
reportCard(doc, ofTwo, { kind: 'person', at: NOW });

const facts = (stage: Stage, change: Partial<RoomFacts> = {}): RoomFacts => ({
  stage,
  cards: readBoard(doc).cards.values(),
  present: [T1, T1, T2, null].map((table) => ({ table, org: null, editing: null, own: false })),
  counts: {
    drafts: [
      { step: 'systemKnowledge', table: T1, cards: 3, devices: 2 },
      { step: 'stakeholders', table: T1, cards: 9, devices: 1 },
    ],
    ballots: [{ table: T2, ballots: 1 }],
    answers: 0,
  },
  ...change,
});
const shown = (stage: Stage) =>
  tableRows(facts(stage)).map((row) => [
    row.cards,
    row.drafts,
    row.devices,
    row.ballots,
    row.seats,
  ]);

test('a table has the cards and drafts of the step where it is, its devices and its ballots', () => {
  expect(shown(grouping)).toEqual([
    [1, 3, 2, 0, 5],
    [1, 0, 1, 1, 5],
    [0, 0, 0, 0, 5],
  ]);
});

test('a table that has gone by itself is counted where it is', () => {
  const valueVision: Position = { kind: 'step', step: 'valueVision', phase: 'show' };
  const apart = does(
    grouping,
    { type: 'steerBy', steering: 'perTable' },
    { type: 'goTo', position: valueVision, table: T1 },
  );
  const [first] = tableRows(facts(apart));
  expect(first).toMatchObject({ position: valueVision, cards: 1, drafts: 0 });
});

test('who has sat down at another table is counted there, with their seats and cards', () => {
  const merged = does(grouping, { type: 'mergeTables', from: T2, into: T1 });
  const rows = tableRows(facts(merged));
  expect(rows.map(({ table }) => table.id)).toEqual([T1, T3]);
  expect(rows[0]).toMatchObject({ cards: 2, devices: 3, ballots: 1, seats: 10, reported: 1 });
});

test('help comes before a report, a report before being done, and an empty table is said to be', () => {
  const standings = (stage: Stage, voting = false) =>
    tableRows(facts(stage)).map((row) => standingOf(row, voting));
  expect(standings(grouping)).toEqual(['busy', 'reported', 'nobody']);
  const done = does(
    grouping,
    { type: 'tableDone', table: T1, done: true },
    { type: 'tableDone', table: T2, done: true },
    { type: 'tableHelp', table: T3, help: true },
  );
  expect(standings(done)).toEqual(['done', 'reported', 'help']);
  expect(standings(does(done, { type: 'tableHelp', table: T2, help: true }))[1]).toBe('help');
  // While they vote it is the ballots that say who is done.
  expect(standings(done, true)[0]).toBe('busy');
});
