import type { Command } from '#shared/domain/stage/commands.ts';
import { USUAL_SEATS } from '#shared/domain/stage/newStage.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';

interface Change {
  readonly count?: number;
  readonly seats?: number;
}

/** Changes the number of tables or the seats at each, and leaves the other as it is by then. */
export function tableCommand(stage: Stage | null, { count, seats }: Change): Command | null {
  if (!stage) return null;
  return {
    type: 'setTables',
    count: count ?? stage.tables.length,
    seats: seats ?? usualSeats(stage),
  };
}

export const usualSeats = (stage: Pick<Stage, 'tables'>): number =>
  stage.tables[0]?.seats ?? USUAL_SEATS;
