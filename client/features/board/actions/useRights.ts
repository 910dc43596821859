import { useMemo } from 'react';
import { can } from '#shared/domain/role.ts';
import { useConnection } from '../../../state/useConnection.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { useSession } from '../../../state/useSession.ts';
import { useStage } from '../../../state/useStage.ts';
import { isLockedFor, mayWrite } from '../../../sync/mayWrite.ts';
import type { Rights } from './boardContext.ts';

/** What this screen offers. Whether it may be done is asked again when it is done. */
export function useRights(): Rights {
  const { role } = useSession();
  const locked = useStage((stage) => isLockedFor(role, stage)) ?? false;
  const allowed = mayWrite(role, useConnection());
  const waiting = useProjection(({ saving }) => saving.kind === 'waiting');
  return useMemo(
    () => ({
      write: allowed && !locked,
      locked: allowed && locked,
      moderate: can(role, 'moderate'),
      waiting,
    }),
    [allowed, locked, role, waiting],
  );
}
