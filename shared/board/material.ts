import {
  type ActorId,
  type CardId,
  isTableId,
  type RelationId,
  relationEnds,
  type TableId,
  tableNumber,
  type VisitId,
} from '#shared/domain/ids.ts';
import type { LifeArea } from '#shared/domain/lifeArea.ts';
import type { PromisePart } from '#shared/domain/promise.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { Board } from './board.ts';
import { arrange, type Cells } from './cells.ts';
import { jointWords, promiseAt } from './promises.ts';
import { viewsOf } from './read/views.ts';
import { textName } from './rootTexts.ts';

/** What the exit question came to, which only those who lead may know. */
export interface Exit {
  readonly answers: number;
  readonly ratings: readonly number[] | null;
}

/** A board as a summary is made of it: the root texts are found by what they are about, not by their names. */
export function materialOf(
  board: Board,
  stage: Stage,
  {
    cells = arrange(board),
    exit = null,
  }: { readonly cells?: Cells; readonly exit?: Exit | null } = {},
) {
  const said = (name: string): string => (board.texts.get(name) ?? '').trim();
  return {
    board,
    cells,
    stage,
    exit,
    tables: tablesOf(board, stage),
    promiseAt: (table: TableId) => promiseAt(board, table),
    joint: (part: PromisePart) => jointWords(board, part).trim(),
    viewsOf: (card: CardId) => viewsOf(board.texts, card),
    /** Relations that somebody has written a first stitch or a backup for, rated or not. */
    stitched: stitchedIn(board.texts),
    said: {
      stitch: (relation: RelationId) => said(textName.stitch(relation)),
      backup: (relation: RelationId) => said(textName.backup(relation)),
      change: (table: TableId) => said(textName.change(table)),
      question: (when: 'before' | 'now', table: TableId) => said(textName.question(when, table)),
      situation: (table: TableId) => said(textName.situation(table)),
      bill: (table: TableId) => said(textName.bill(table)),
      ownCase: (table: TableId) => said(textName.case(table)),
      gain: (actor: ActorId, table: TableId) => said(textName.gain(actor, table)),
      risk: (actor: ActorId, table: TableId) => said(textName.risk(actor, table)),
      area: (area: LifeArea) => said(textName.area(area)),
      conditions: (area: LifeArea) => said(textName.conditions(area)),
      agency: (area: LifeArea) => said(textName.agency(area)),
      happened: (card: CardId) => said(textName.happened(card)),
      learned: (visit: VisitId) => said(textName.learned(visit)),
    },
  };
}

/** The tables of the day, and those that wrote something and are no longer on the stage. */
function tablesOf({ cards, promises, stakes, caseMarks, texts }: Board, stage: Stage): TableId[] {
  const wrote = [
    ...[...cards.values(), ...stakes.values(), ...caseMarks.values()].map(({ table }) => table),
    ...promises.keys(),
    ...[...texts.keys()].flatMap((name) => name.split(':').filter(isTableId)),
  ].filter((table) => table !== null);
  const all = new Set([...stage.tables.map(({ id }) => id), ...wrote]);
  return [...all].sort((one, other) => tableNumber(one) - tableNumber(other));
}

function stitchedIn(texts: Board['texts']): readonly RelationId[] {
  const ids = [...texts.keys()].flatMap((name) => {
    const [, kind, relation = ''] = name.split(':');
    return (kind === 'stitch' || kind === 'backup') && relationEnds(relation) ? [relation] : [];
  });
  return [...new Set(ids)].sort() as RelationId[];
}
