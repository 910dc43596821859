import { useDeferredValue, useState } from 'react';
import { COLUMNS, type ColumnId } from '#shared/domain/columns.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useScreen } from '../screen/screenContext.ts';
import { BoardLane } from './BoardLane.tsx';

interface Props {
  readonly step: StepId;
  readonly foot: boolean;
}

/**
 * On a phone: one lane at a time. Those one has been to stay in the page, unseen: a thousand cards are neither
 * made nor thrown away each time one turns. What stands around the cards is only there where it is seen.
 */
export function LanesInTurn({ step, foot }: Props) {
  // The tab answers at once; a lane of a thousand cards may take a moment to come.
  const column = useDeferredValue(useScreen((state) => state.column));
  const [been, setBeen] = useState<ReadonlySet<ColumnId>>(new Set([column]));
  if (!been.has(column)) setBeen(new Set([...been, column]));
  return COLUMNS.filter((each) => been.has(each)).map((each) => (
    <BoardLane
      key={each}
      step={step}
      column={each}
      look="edge"
      foot={foot}
      hidden={each !== column}
    />
  ));
}
