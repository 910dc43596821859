import { positionOf } from '#shared/domain/stage/positionOf.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';
import type { Seat } from '../../../sync/device/seat.ts';
import type { Scope } from '../screen/screenState.ts';
import { tablesHere } from './ownTableOnly.ts';

/** Why one sees one's own table alone: one has chosen it, or the step is being written in silence. */
export type Narrowing = 'chosen' | 'writing' | 'none';

interface Here {
  readonly stage: Stage | null;
  readonly seat: Pick<Seat, 'table'> | null;
}

/** While the step one looks at is written in silence one has one's own table before one, until one asks for the whole room. */
export function narrowing(scope: Scope | null, { stage, seat }: Here, step: StepId): Narrowing {
  if (scope?.kind === 'mine') return 'chosen';
  if (!stage || scope?.step === step) return 'none';
  const position = positionOf(stage, seat?.table ?? null);
  const isWriting =
    position?.kind === 'step' && position.phase === 'write' && position.step === step;
  return isWriting && tablesHere(stage.tables, seat).size > 0 ? 'writing' : 'none';
}
