import type * as Y from 'yjs';
import { type ActorId, relationId, tableId, type WorkshopId } from '#shared/domain/ids.ts';
import { RUNGS } from '#shared/domain/ladder.ts';
import type { Slip as AnySlip } from '#shared/protocol/slipFrame.ts';
import { idFrom } from '../board/people.ts';
import type { Device } from './cast.ts';

export type Rating = Extract<AnySlip, { kind: 'rating' }>;

const RELATION = relationId(idFrom('actor-a') as ActorId, idFrom('actor-b') as ActorId);
const TABLES = 2;
const tableOf = (device: Device) => tableId(1 + (device.who % TABLES));

export const ratingOf = (device: Device, b: number): Rating => ({
  kind: 'rating',
  relation: RELATION,
  table: tableOf(device),
  rungs: [rungAt(b), rungAt(b >> 3)],
});
export const openingOf = (device: Device): Extract<AnySlip, { kind: 'openRatings' }> => ({
  kind: 'openRatings',
  relation: RELATION,
  table: tableOf(device),
});

const rungAt = (n: number) => (n % 6 === 5 ? null : (RUNGS[n % 6] ?? 0));

/** How a table rated, as the board says it: of either end, how many gave each rung; null: not opened. */
const openedOn = (board: Y.Doc, { relation, table }: Pick<Rating, 'relation' | 'table'>) =>
  board.getMap('relations').get(`${relation}:first:${table}`) ?? null;

/** What one device may have rated: what was acknowledged last, or what nobody knows whether it is on the disk. */
interface Standing {
  acknowledged: Rating | null;
  readonly unsure: Map<Rating, 'sent' | 'unavailable'>;
}

/**
 * Counts by itself what devices rated and were told that it is kept: what is opened must be a count of that, and
 * nothing of it may be kept or taken afterwards.
 */
export class Rated {
  readonly #byTable = new Map<string, Map<string, Standing>>();
  readonly #opened = new Map<string, string>();

  sent(workshop: WorkshopId, voter: string, slip: Rating): void {
    this.#standing(workshop, voter, slip).unsure.set(slip, 'sent');
  }

  /** Gives what is wrong with the answer; null: nothing. */
  answered(
    workshop: WorkshopId,
    voter: string,
    slip: Rating,
    refusal: string | null,
  ): string | null {
    const standing = this.#standing(workshop, voter, slip);
    if (refusal === 'unavailable') standing.unsure.set(slip, 'unavailable');
    else standing.unsure.delete(slip);
    if (refusal !== null) return null;
    standing.acknowledged = slip;
    // What was tried before has been overwritten.
    for (const [other, state] of standing.unsure)
      if (state === 'unavailable') standing.unsure.delete(other);
    const isOpened = this.#opened.has(nameOf(workshop, slip));
    return isOpened ? 'a rating was taken after its table had opened them' : null;
  }

  /** A board was stored. */
  stored(workshop: WorkshopId, board: Y.Doc): string | null {
    for (const table of Array.from({ length: TABLES }, (_, n) => tableId(n + 1))) {
      const at = { relation: RELATION, table };
      const told = openedOn(board, at);
      const name = nameOf(workshop, at);
      if (told === null) continue;
      const known = this.#opened.get(name);
      if (known !== undefined && known !== JSON.stringify(told)) return 'opened ratings changed';
      if (known !== undefined) continue;
      this.#opened.set(name, JSON.stringify(told));
      const answers = [...(this.#byTable.get(name)?.values() ?? [])];
      if (!canBe(told, answers)) return 'ratings were counted otherwise than they were given';
    }
    return null;
  }

  #standing(workshop: WorkshopId, voter: string, slip: Rating): Standing {
    const name = nameOf(workshop, slip);
    const standings = this.#byTable.get(name) ?? new Map<string, Standing>();
    this.#byTable.set(name, standings);
    const standing = standings.get(voter) ?? { acknowledged: null, unsure: new Map() };
    standings.set(voter, standing);
    return standing;
  }
}

const nameOf = (workshop: WorkshopId, { relation, table }: Pick<Rating, 'relation' | 'table'>) =>
  `${workshop}/${relation}/${table}`;

/** Whether some choice of one answer for each comes to this count. */
function canBe(told: unknown, answers: readonly Standing[]): boolean {
  const wanted = JSON.stringify(told);
  let counts = new Map([[JSON.stringify(nothing()), nothing()]]);
  for (const { acknowledged, unsure } of answers) {
    const possible = [acknowledged, ...unsure.keys()];
    const next = new Map<string, number[][]>();
    for (const count of counts.values()) {
      for (const slip of possible) {
        const sum = add(count, slip);
        next.set(JSON.stringify(sum), sum);
      }
    }
    counts = next;
  }
  return counts.has(wanted);
}

const nothing = (): number[][] => [RUNGS.map(() => 0), RUNGS.map(() => 0)];

const add = (count: readonly number[][], slip: Rating | null): number[][] =>
  count.map((end, n) => end.map((sum, rung) => sum + (slip?.rungs[n] === rung ? 1 : 0)));
