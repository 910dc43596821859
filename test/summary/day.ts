import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BoardDoc, newBoardDoc } from '#shared/board/doc.ts';
import { addActor } from '#shared/board/edits/actors.ts';
import { addCard } from '#shared/board/edits/cards.ts';
import { type Imported, importCards } from '#shared/board/edits/importCards.ts';
import { materialOf } from '#shared/board/material.ts';
import { readBoard } from '#shared/board/read/board.ts';
import type { Place } from '#shared/domain/card.ts';
import { parseCardFile } from '#shared/domain/cardFile.ts';
import type { CardRow } from '#shared/domain/cardRow.ts';
import {
  type ActorId,
  type CardId,
  type ParticipantId,
  type RoundId,
  tableId,
} from '#shared/domain/ids.ts';
import { importedRound } from '#shared/domain/stage/importedRound.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import { summarise } from '#shared/summary/summarise.ts';

/** A day to sum up: its document and its stage, with what the tests do to them. */
export interface Day {
  readonly doc: BoardDoc;
  readonly stage: Stage;
}

export const AT = 1_800_000_000_000;
const ME = 'participant-secret-000' as ParticipantId;
export const removal = { by: ME, at: AT };

export const idOf = <Id extends string>(seed: string): Id => seed.padEnd(22, '0') as Id;

export const sumUp = ({ doc, stage }: Day): Summary => summarise(materialOf(readBoard(doc), stage));

export const emptyDay = (change: Partial<Stage> = {}): Day => ({
  doc: newBoardDoc(),
  stage: {
    ...newStage({ title: 'Mellan dörrarna', date: '2027-02-11', tables: 16 }, AT),
    ...change,
  },
});

export const FILE = readFileSync(join(import.meta.dirname, '../support/data/cards.json'), 'utf8');

/** The 88 cards of the real day, with their votes as a closed round. */
export function realDay(): Day {
  const { doc, stage } = emptyDay();
  const { votes } = takeIn(doc, FILE);
  const round = importedRound(votes, idOf<RoundId>('round'), AT);
  return { doc, stage: { ...stage, rounds: round ? [round] : [] } };
}

export function takeIn(doc: BoardDoc, text: string): Imported {
  let made = readBoard(doc).cards.size;
  const newId = () => {
    made += 1;
    return idOf(`import-${made}-`);
  };
  return importCards(doc, rowsOf(text), { newId, at: AT, lang: 'sv' });
}

export function rowsOf(text: string): readonly CardRow[] {
  const file = parseCardFile(text);
  if (!file.ok) throw new Error(file.problem);
  if (file.value.problems.length > 0) throw new Error(JSON.stringify(file.value.problems));
  return file.value.rows;
}

const NEED: Place = { step: 'valueVision', column: 'needs', rank: 'a0' };

export function write(
  doc: BoardDoc,
  seed: string,
  text: string,
  place: Partial<Place> = {},
): CardId {
  const id = idOf<CardId>(seed);
  const writer = { participant: ME, table: tableId(4), org: null, lang: 'sv', at: AT } as const;
  addCard(doc, { id, text, actors: [], place: { ...NEED, ...place } }, writer);
  return id;
}

export function actor(doc: BoardDoc, name: string): ActorId {
  const id = idOf<ActorId>(name.replaceAll(/[^a-z]/gi, ''));
  const kind = { short: '', huvudman: 'municipality', kind: 'organisation', ring: 3 } as const;
  const flags = { inRoom: true, missing: false, bridge: false };
  addActor(doc, { id, name, ...kind, ...flags }, removal);
  return id;
}
