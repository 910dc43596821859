import type { Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { standingOf, sum, type TableRow } from './tableRows.ts';

/** A round is open: then it is ballots that count. */
export const isVoting = ({ rounds }: Pick<Stage, 'rounds'>): boolean =>
  rounds.some(({ state }) => state === 'open');

/** "7 av 12 klara", or how many have voted. */
export function useTablesSummary(stage: Pick<Stage, 'rounds'>, rows: readonly TableRow[]): string {
  const { room, steer } = useWords();
  if (isVoting(stage)) {
    const ballots = sum(rows, (row) => row.ballots);
    return room.voted(
      ballots,
      sum(rows, (row) => row.devices),
    );
  }
  return steer.tablesDone(
    rows.filter((row) => standingOf(row, false) === 'done').length,
    rows.length,
  );
}
