import { useMemo } from 'react';
import type { TableId } from '#shared/domain/ids.ts';
import { seatsOf, standsFor } from '#shared/domain/stage/standsFor.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { useReadable } from '../../../state/useReadable.ts';
import { useSession } from '../../../state/useSession.ts';
import { useStage } from '../../../state/useStage.ts';

export interface TableBallots {
  readonly table: TableId | null;
  readonly name: string | null;
  readonly ballots: number;
  /** Devices that are here just now. */
  readonly devices: number;
  readonly seats: number;
}

export interface BallotCount {
  readonly ballots: number;
  readonly devices: number;
  readonly tables: readonly TableBallots[];
}

/** How many ballots lie in the open round beside how many devices and seats there are; never what is on them. */
export function useBallotCount(): BallotCount {
  const { counts } = useSession();
  const { ballots } = useReadable(counts);
  const present = useProjection((projection) => projection.present);
  const stageTables = useStage((stage) => stage.tables);
  return useMemo(() => {
    const tables = stageTables ?? [];
    const sitting = present.filter(({ table }) => table !== null);
    const at = (id: TableId | null) => ({
      ballots: ballots.find(({ table }) => table === id)?.ballots ?? 0,
      devices: sitting.filter(({ table }) => standsFor(table, tables) === id).length,
    });
    const own = tables.filter(({ mergedInto }) => mergedInto === null);
    const none = at(null);
    const rows = [
      ...own.map(({ id, name }) => ({ table: id, name, ...at(id), seats: seatsOf(id, tables) })),
      ...(none.ballots > 0 ? [{ table: null, name: null, ...none, seats: 0 }] : []),
    ];
    const ballotCount = ballots.reduce((sum, one) => sum + one.ballots, 0);
    return { ballots: ballotCount, devices: sitting.length, tables: rows };
  }, [ballots, present, stageTables]);
}
