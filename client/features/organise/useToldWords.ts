import { useCallback, useEffect, useState } from 'react';
import { saidIn } from '#shared/summary/unsay.ts';
import { useApi } from '../../state/useApi.ts';
import { useDesk } from '../../state/useDesk.ts';
import { useReadable } from '../../state/useReadable.ts';
import { useSession } from '../../state/useSession.ts';
import type { Access, Api } from '../../sync/api.ts';
import { newCell } from '../../sync/readable.ts';

interface Told {
  readonly words: ReadonlySet<string>;
  /** Some could not be read. */
  readonly isPartial: boolean;
}

/** All that versions say which were fixed or kept; asked for once somebody looks for something, and by `reload`. */
export function useToldWords(isAsked: boolean): Told & { readonly reload: () => void } {
  const api = useApi();
  const { workshop, key } = useSession();
  const fixed = useDesk((desk) => desk.fixed);
  const kept = useDesk((desk) => desk.kept);
  const [cell] = useState(() => newCell<Told>({ words: new Set(), isPartial: false }));
  const load = useCallback(async () => {
    const numbers = [...fixed, ...kept].map(({ number }) => number);
    cell.set(await read(api, { id: workshop, key }, numbers));
  }, [api, workshop, key, fixed, kept, cell]);
  useEffect(() => {
    if (isAsked) void load();
  }, [isAsked, load]);
  return { ...useReadable(cell), reload: () => void load() };
}

async function read(
  api: Pick<Api, 'fixed'>,
  access: Access,
  numbers: readonly string[],
): Promise<Told> {
  const words = new Set<string>();
  let isPartial = false;
  for (const number of numbers) {
    const answer = await api.fixed(access, number);
    if (!answer.ok) isPartial = true;
    else for (const said of saidIn(JSON.parse(answer.value))) words.add(said);
  }
  return { words, isPartial };
}
