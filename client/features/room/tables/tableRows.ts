import { type Card, isShown } from '#shared/domain/card.ts';
import type { TableId } from '#shared/domain/ids.ts';
import type { Position, Stage } from '#shared/domain/stage/stage.ts';
import { standsFor } from '#shared/domain/stage/standsFor.ts';
import type { StepId } from '#shared/domain/steps.ts';
import type { Counts } from '#shared/protocol/slipFrame.ts';
import type { PresentDevice } from '../../../sync/Session.ts';

export type StageTable = Stage['tables'][number];

/** One table where people sit, and those that have been merged into it. */
export interface TableRow {
  readonly table: StageTable;
  readonly joined: readonly StageTable[];
  /** Where it is. */
  readonly position: Position;
  readonly seats: number;
  readonly devices: number;
  /** In the step where it is: on the board, and written but not shown. */
  readonly cards: number;
  readonly drafts: number;
  /** In the open round. */
  readonly ballots: number;
  /** Cards of its people that are reported. */
  readonly reported: number;
}

export interface RoomFacts {
  readonly stage: Pick<Stage, 'tables' | 'position'>;
  readonly cards: Iterable<Card>;
  readonly present: readonly PresentDevice[];
  readonly counts: Counts;
}

/** Every table as who leads sees it, in the order of the hall. Nothing here tells one person from another. */
export function tableRows({ stage, cards, present, counts }: RoomFacts): readonly TableRow[] {
  const { tables } = stage;
  const at = (table: TableId | null) => standsFor(table, tables);
  const written = [...cards].filter((card) => card.table !== null && isShown(card));
  return tables
    .filter(({ mergedInto }) => mergedInto === null)
    .map((table): TableRow => {
      const isHere = (one: { readonly table: TableId | null }) => at(one.table) === table.id;
      const joined = tables.filter(({ mergedInto }) => mergedInto === table.id);
      const position = table.position ?? stage.position;
      const step = stepOf(position);
      const own = written.filter(isHere);
      const drafts = counts.drafts.filter((one) => one.step === step && isHere(one));
      return {
        table,
        joined,
        position,
        seats: sum([table, ...joined], ({ seats }) => seats),
        devices: present.filter(isHere).length,
        cards: own.filter((card) => card.step === step).length,
        drafts: sum(drafts, ({ cards: count }) => count),
        ballots: sum(counts.ballots.filter(isHere), ({ ballots }) => ballots),
        reported: own.filter(({ reported }) => reported !== null).length,
      };
    });
}

export const stepOf = (position: Position): StepId | null =>
  position.kind === 'step' ? position.step : null;

export const sum = <One>(all: readonly One[], of: (one: One) => number): number =>
  all.reduce((total, one) => total + of(one), 0);

/** What a row says first: who wants help comes before everything else. */
export type Standing = 'help' | 'reported' | 'done' | 'nobody' | 'busy';

/** `voting`: who has handed in as many ballots as there are devices is done. */
export function standingOf(row: TableRow, voting: boolean): Standing {
  if (row.table.help) return 'help';
  if (row.reported > 0) return 'reported';
  if (voting ? row.devices > 0 && row.ballots >= row.devices : row.table.done) return 'done';
  return row.devices === 0 && row.cards + row.drafts === 0 ? 'nobody' : 'busy';
}
