import { useMemo, useRef } from 'react';
import { isShown } from '#shared/domain/stage/shown.ts';
import { standsFor } from '#shared/domain/stage/standsFor.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useProjection } from './useProjection.ts';
import { useReadable } from './useReadable.ts';
import { useSeat } from './useSeat.ts';
import { useSession } from './useSession.ts';
import { useStage } from './useStage.ts';

/** Whether what one writes in a step goes to the board at once. */
export function useIsShownHere(step: StepId): boolean {
  const [{ table }] = useSeat();
  return useProjection(({ stage }) => isShown(stage, step, table));
}

export interface UnshownElsewhere {
  /** Others' at one's own table; 0 for who sits at none. */
  readonly atTable: number;
  /** In the whole room, one's own too. */
  readonly inRoom: number;
}

/** How many cards of a step nobody else sees yet. The relay's number holds one's own, as it last heard of them. */
export function useUnshownElsewhere(step: StepId): UnshownElsewhere {
  const session = useSession();
  const counts = useReadable(session.counts);
  const [{ table }] = useSeat();
  const tables = useStage((stage) => stage.tables);
  const known = useRef(0);
  return useMemo(() => {
    const told = session.handed.get().get(`drafts:${step}`);
    if (told?.slip.kind === 'drafts' && told.state === 'taken') known.current = told.slip.count;
    if (!told) known.current = 0;
    const here = counts.drafts.filter((part) => part.step === step);
    const mine = table && standsFor(table, tables ?? []);
    const sum = (parts: typeof here) => parts.reduce((cards, part) => cards + part.cards, 0);
    const atTable = mine === null ? 0 : sum(here.filter((part) => part.table === mine));
    return { atTable: Math.max(0, atTable - known.current), inRoom: sum(here) };
  }, [session, counts, step, table, tables]);
}
