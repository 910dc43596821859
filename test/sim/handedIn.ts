import { isDeepStrictEqual } from 'node:util';
import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { Slip as AnySlip } from '#shared/protocol/slipFrame.ts';
import type { StoredSlip } from '../../server/store/Store.ts';

/** What the simulated halls hand in. */
type Slip = Extract<AnySlip, { kind: 'ballot' | 'drafts' }>;

/** One slip on its way. Until it is answered, and after `unavailable`, nobody knows whether it is on the disk. */
export interface Attempt {
  readonly workshop: WorkshopId;
  readonly voter: string;
  readonly slip: Slip;
}

/** What one voter may have in one box: what was acknowledged last, or what came after and was never answered. */
interface Standing {
  acknowledged: Slip | null;
  readonly unsure: Map<Attempt, 'sent' | 'unavailable'>;
}

/** Counts by itself what devices handed in and were told that it is kept. */
export class HandedIn {
  readonly #boxes = new Map<string, Map<string, Standing>>();
  /** Votes for it may be gone at any time. */
  readonly #isErased: (card: string) => boolean;

  constructor(isErased: (card: string) => boolean) {
    this.#isErased = isErased;
  }

  sent(attempt: Attempt): void {
    this.#standing(attempt).unsure.set(attempt, 'sent');
  }

  /** Gives what is wrong with the answer; null: nothing. */
  answered(attempt: Attempt, refusal: string | null, stage: Stage | undefined): string | null {
    const { slip } = attempt;
    const standing = this.#standing(attempt);
    if (refusal === 'unavailable') standing.unsure.set(attempt, 'unavailable');
    else standing.unsure.delete(attempt);
    if (refusal !== null) return null;
    standing.acknowledged = slip;
    // What was tried before has been overwritten.
    for (const [other, state] of standing.unsure)
      if (state === 'unavailable') standing.unsure.delete(other);
    return stage && !isOver(slip, stage) ? null : 'a slip was taken after its box was emptied';
  }

  /** A stage was stored. Gives what is wrong with the tallies of rounds that it closes; null: nothing. */
  stored(workshop: WorkshopId, before: Stage, after: Stage): string | null {
    for (const { id, tally } of after.rounds) {
      if (before.rounds.find((round) => round.id === id)?.state !== 'open') continue;
      const closed = after.rounds.find((round) => round.id === id)?.state === 'closed';
      if (closed && !isCountOf(this.#possible(workshop, `ballot:${id}`), tally, this.#isErased))
        return 'a round was counted otherwise than its ballots';
    }
    for (const [box, standings] of this.#boxes) {
      for (const [voter, { acknowledged, unsure }] of standings) {
        const slip = acknowledged ?? [...unsure.keys()][0]?.slip;
        if (slip && box.startsWith(`${workshop}/`) && isOver(slip, after)) standings.delete(voter);
      }
    }
    return null;
  }

  /** Gives which acknowledged slip is not on the disk; null: none. */
  lost(workshop: WorkshopId, stored: readonly StoredSlip[]): string | null {
    for (const [name, standings] of this.#boxes) {
      for (const [voter, standing] of standings) {
        if (!name.startsWith(`${workshop}/`) || !standing.acknowledged) continue;
        const box = name.slice(workshop.length + 1);
        const json = stored.find((slip) => slip.box === box && slip.voter === voter)?.json;
        if (!possibleOf(standing).some((slip) => slip && this.#isSaid(slip, json)))
          return `an acknowledged slip is not on the disk: ${box}`;
      }
    }
    return null;
  }

  #isSaid(slip: Slip, json: string | undefined): boolean {
    if (slip.kind === 'drafts') return json === JSON.stringify({ cards: slip.count });
    const kept: unknown = JSON.parse(json ?? '{}');
    const choices = kept && typeof kept === 'object' && 'choices' in kept ? kept.choices : null;
    const left = (all: object) => Object.entries(all).filter(([card]) => !this.#isErased(card));
    return choices !== null && isDeepStrictEqual(left(choices ?? {}), left(slip.choices));
  }

  #possible(workshop: WorkshopId, box: string): (Slip | null)[][] {
    return [...(this.#boxes.get(`${workshop}/${box}`)?.values() ?? [])].map(possibleOf);
  }

  #standing({ workshop, voter, slip }: Attempt): Standing {
    const name = `${workshop}/${slip.kind === 'ballot' ? `ballot:${slip.round}` : `drafts:${slip.step}`}`;
    const box = this.#boxes.get(name) ?? new Map<string, Standing>();
    this.#boxes.set(name, box);
    const standing = box.get(voter) ?? { acknowledged: null, unsure: new Map() };
    box.set(voter, standing);
    return standing;
  }
}

const possibleOf = ({ acknowledged, unsure }: Standing): (Slip | null)[] => [
  acknowledged,
  ...[...unsure.keys()].map(({ slip }) => slip),
];

/** A round that is taken back in time was never held [P61]: its ballots go as those of a closed one. */
const isOver = (slip: Slip, { rounds, shown }: Stage): boolean =>
  slip.kind === 'drafts'
    ? shown.includes(slip.step)
    : !rounds.some(({ id, state }) => id === slip.round && state === 'open');

/** Whether some choice of one slip for each voter comes to this tally. Groups are counted from cards, and left to the rules' own tests. */
function isCountOf(
  voters: readonly (Slip | null)[][],
  tally: Stage['rounds'][number]['tally'],
  isErased: (card: string) => boolean,
): boolean {
  const told = Object.entries(tally).filter(([id]) => id.startsWith('card-') && !isErased(id));
  const wanted = JSON.stringify(told.map(([id, one]) => [id, one?.votes, one?.tables]).sort());
  const fits = (chosen: readonly (Slip | null)[], rest: readonly (Slip | null)[][]): boolean => {
    const [next, ...others] = rest;
    if (!next) return countOf(chosen, isErased) === wanted;
    return next.some((slip) => fits([...chosen, slip], others));
  };
  return fits([], voters);
}

function countOf(slips: readonly (Slip | null)[], isErased: (card: string) => boolean): string {
  const votes = new Map<string, { sum: number; tables: Set<string | null> }>();
  for (const slip of slips) {
    if (slip?.kind !== 'ballot') continue;
    for (const [card, given = 0] of Object.entries(slip.choices)) {
      if (isErased(card)) continue;
      const known = votes.get(card) ?? { sum: 0, tables: new Set() };
      votes.set(card, { sum: known.sum + given, tables: known.tables.add(slip.table) });
    }
  }
  return JSON.stringify([...votes].map(([id, { sum, tables }]) => [id, sum, tables.size]).sort());
}
