import { useEffect, useState } from 'react';
import { type KeptSummary, parseKeptSummary } from '#shared/summary/keptSummary.ts';
import { useApi } from '../../../state/useApi.ts';
import { useReadable } from '../../../state/useReadable.ts';
import { useSession } from '../../../state/useSession.ts';
import type { Access, Api } from '../../../sync/api.ts';
import { newCell } from '../../../sync/readable.ts';

export type Version =
  | { readonly kind: 'loading' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'here'; readonly kept: KeptSummary };

/** A version as the relay has kept it, asked for when it is shown. */
export function useVersion(number: string) {
  const api = useApi();
  const { workshop, key } = useSession();
  const [store] = useState(() => newVersion(api, { id: workshop, key }, number));
  useEffect(() => {
    void store.load();
  }, [store]);
  return { version: useReadable(store.version), load: store.load };
}

function newVersion(api: Pick<Api, 'fixed'>, access: Access, number: string) {
  const version = newCell<Version>({ kind: 'loading' });
  const load = async () => {
    version.set({ kind: 'loading' });
    const answer = await api.fixed(access, number);
    if (!answer.ok) {
      const isAway = answer.problem === 'network' || answer.problem === 'unavailable';
      return version.set({ kind: isAway ? 'offline' : 'gone' });
    }
    const kept = parseKeptSummary(answer.value);
    version.set(kept ? { kind: 'here', kept } : { kind: 'gone' });
  };
  return { version, load };
}
