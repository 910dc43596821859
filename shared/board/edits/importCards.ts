import * as Y from 'yjs';
import { standsFor } from '#shared/domain/actor.ts';
import type { CardRow } from '#shared/domain/cardRow.ts';
import type { ActorId, CardId } from '#shared/domain/ids.ts';
import { actorKey, knownActor } from '#shared/domain/knownActors.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { type Rank, ranksAfter } from '#shared/domain/order.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import type { Board } from '../board.ts';
import { type CellKey, cellKey } from '../cells.ts';
import { type BoardDoc, inOneEdit } from '../doc.ts';
import { ROOT } from '../keys.ts';
import { readBoard } from '../read/board.ts';
import { writeActor } from './actors.ts';
import { writeCard } from './cards.ts';
import { findThing } from './thing.ts';

export interface ImportSetting {
  /** 22 random characters, new at every call. */
  readonly newId: () => string;
  /** Relay clock, ms. */
  readonly at: number;
  readonly lang: Lang;
}

export interface Imported {
  /** The rows that came in. */
  readonly cards: ReadonlyMap<CardRow, CardId>;
  /** The rows that lay on the board already and were not laid there again. */
  readonly met: ReadonlyMap<CardRow, CardId>;
  /** Those that were made here; the others were met by name. */
  readonly actors: readonly ActorId[];
  /** Of all rows, for a closed round. A file does not say from how many tables. */
  readonly votes: Round['tally'];
}

/**
 * Lays the rows of a file on the board, in file order after what lies in each cell, with no author:
 * an imported card belongs to nobody. One transaction. The same file twice changes nothing: a row
 * whose cell, table and text an imported card already has is left out, once per such card.
 */
export function importCards(
  doc: BoardDoc,
  rows: readonly CardRow[],
  setting: ImportSetting,
): Imported {
  const board = readBoard(doc);
  const met = metOn(board, rows);
  const fresh = rows.filter((row) => !met.has(row));
  const ids = new Map(fresh.map((row) => [row, setting.newId() as CardId]));
  const actors = actorsByName(board);
  const made: ActorId[] = [];
  const actor = (name: string): ActorId => {
    const found = actors.get(actorKey(name));
    if (found) return found;
    const id = setting.newId() as ActorId;
    writeActor(doc, { id, name, inRoom: false, ...knownActor(name) });
    actors.set(actorKey(name), id);
    made.push(id);
    return id;
  };
  if (fresh.length > 0) {
    inOneEdit(doc, () => {
      for (const [row, rank] of withRanks(board, fresh)) {
        const id = ids.get(row);
        if (id) writeRow(doc, { row, rank, id, actor, setting });
      }
    });
  }
  return { cards: ids, met, actors: made, votes: tally([...met, ...ids]) };
}

/** Counted, so that a file which holds the same card twice keeps both. */
function metOn(board: Board, rows: readonly CardRow[]): Map<CardRow, CardId> {
  const imported = [...board.cards.values()].filter(
    (card) => card.author === null && card.removed === null,
  );
  const here = Map.groupBy(imported, sameness);
  const met = new Map<CardRow, CardId>();
  for (const row of rows) {
    const card = here.get(sameness(row))?.shift();
    if (card) met.set(row, card.id);
  }
  return met;
}

const sameness = (card: Pick<CardRow, 'step' | 'column' | 'table' | 'text'>): string =>
  [card.step, card.column, card.table, card.text.normalize('NFC')].join('\n');

/** An alias is met under its own name, and its cards get the actor that stands for it. */
function actorsByName(board: Board): Map<string, ActorId> {
  const byName = new Map<string, ActorId>();
  for (const actor of [...board.actors.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (actor.removed !== null) continue;
    for (const name of [actor.name, actor.short].filter(Boolean)) {
      if (!byName.has(actorKey(name))) {
        byName.set(actorKey(name), standsFor(actor.id, board.actors));
      }
    }
  }
  return byName;
}

function* withRanks(board: Board, rows: readonly CardRow[]): Generator<readonly [CardRow, Rank]> {
  for (const [key, inCell] of Map.groupBy(rows, (row) => cellKey(row.step, row.column))) {
    const ranks = ranksAfter(lastRank(board, key), inCell.length);
    for (const [index, row] of inCell.entries()) yield [row, ranks[index] ?? ''];
  }
}

/** Removed cards count too: they may come back. */
function lastRank(board: Board, key: CellKey): Rank | null {
  const ranks = [...board.cards.values(), ...board.groups.values()]
    .filter((thing) => cellKey(thing.step, thing.column) === key)
    .map((thing) => thing.rank);
  return ranks.reduce<Rank | null>(
    (last, rank) => (last === null || rank > last ? rank : last),
    null,
  );
}

interface RowOnBoard {
  readonly row: CardRow;
  readonly rank: Rank;
  readonly id: CardId;
  readonly actor: (name: string) => ActorId;
  readonly setting: ImportSetting;
}

function writeRow(doc: BoardDoc, { row, rank, id, actor, setting }: RowOnBoard): void {
  const { step, column, text, strategy } = row;
  const actors = [...new Set(row.actors.map(actor))];
  const org = row.author === null ? null : actor(row.author);
  writeCard(
    doc,
    { id, place: { step, column, rank }, text, actors },
    { participant: null, table: row.table, org, lang: setting.lang, at: setting.at },
  );
  const card = findThing(doc, ROOT.cards, id);
  if (strategy?.owner) card?.set('strategy:owner', strategy.owner);
  if (strategy?.due) card?.set('strategy:due', strategy.due);
  const nextStep = card?.get('nextStep');
  if (strategy?.nextStep && nextStep instanceof Y.Text) nextStep.insert(0, strategy.nextStep);
}

function tally(cards: Iterable<readonly [CardRow, CardId]>): Round['tally'] {
  const votes: Record<CardId, Round['tally'][CardId]> = {};
  for (const [row, id] of cards)
    if (row.votes !== null) votes[id] = { votes: row.votes, tables: null };
  return votes;
}
