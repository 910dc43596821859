import { useState } from 'react';
import { useApi } from '../../../state/useApi.ts';
import { useReadable } from '../../../state/useReadable.ts';
import { useSession } from '../../../state/useSession.ts';
import { createWaysIn, type WaysIn, type WaysInStore } from './waysIn.ts';

export interface Door {
  /** null until the relay has answered. */
  readonly ways: WaysIn | null;
  readonly take: WaysInStore['take'];
}

export function useWaysIn(): Door {
  const api = useApi();
  const session = useSession();
  const [store] = useState(() => createWaysIn(api, session));
  return { ways: useReadable(store), take: store.take };
}
