import type { ColumnId } from '#shared/domain/columns.ts';
import { PhaseLine } from '../../../features/board/header/PhaseLine.tsx';
import { useViewedStep } from '../../../features/board/screen/useViewedStep.ts';
import { VoteLine } from '../../../features/vote/head/VoteLine.tsx';
import { useVoting } from '../../../features/vote/votingContext.ts';

interface Props {
  /** The one lane that is in sight, on a phone. */
  readonly column: ColumnId | null;
}

/** What the room does now; while votes are given, what one has left to give. */
export function NowLine({ column }: Props) {
  const { open, votes } = useVoting();
  const { step, room } = useViewedStep();
  const isHere = open !== null && (open.step === null || open.step === step);
  if (!isHere || !votes) return <PhaseLine />;
  return (
    <>
      {step !== room && <PhaseLine />}
      <VoteLine round={open} column={column} />
    </>
  );
}
