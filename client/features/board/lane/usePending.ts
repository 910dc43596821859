import { useMemo } from 'react';
import { isShown } from '#shared/domain/stage/shown.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { useBoardScope } from '../actions/boardContext.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * The cards that wait to be sent, when that is worth a word: on a locked board and without contact.
 * Else none, so that the ordinary round trip of each letter draws nothing. A card that only this device has,
 * although its step is shown, waits too.
 */
export function usePending(): ReadonlySet<string> {
  const { rights } = useBoardScope();
  const tells = rights.waiting || rights.locked;
  const pending = useProjection((projection) => (tells ? projection.pending : NONE));
  const due = useDue();
  return useMemo(() => (due.length > 0 ? new Set([...pending, ...due]) : pending), [pending, due]);
}

function useDue(): readonly string[] {
  const unshown = useProjection((projection) => projection.unshown);
  const stage = useProjection((projection) => projection.stage);
  const away = useProjection(({ connection }) => connection.kind !== 'online');
  return useMemo(() => {
    const due = [...unshown.values()].filter(({ step, table }) => isShown(stage, step, table));
    return away || stage?.locked ? due.map(({ id }) => id) : [];
  }, [unshown, stage, away]);
}
