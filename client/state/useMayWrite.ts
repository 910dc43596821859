import { isLockedFor, mayWrite } from '../sync/mayWrite.ts';
import { useConnection } from './useConnection.ts';
import { useSession } from './useSession.ts';
import { useStage } from './useStage.ts';

/** Whether this screen offers to write. Whether it may be done is asked again when it is done. */
export function useMayWrite(): boolean {
  const { role } = useSession();
  const locked = useStage((stage) => isLockedFor(role, stage)) ?? false;
  return mayWrite(role, useConnection()) && !locked;
}
