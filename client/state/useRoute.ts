import { useMemo } from 'react';
import { useApp } from './appContext.ts';
import type { Route } from './route.ts';
import type { Move } from './router.ts';
import { useReadable } from './useReadable.ts';

export const useRoute = (): Route => useReadable(useApp().router.route);

/** What stands after `?` in the address, such as `step` and `column` of the board. */
export function useSearch(): URLSearchParams {
  const search = useReadable(useApp().router.search);
  return useMemo(() => new URLSearchParams(search), [search]);
}

export const useNavigate = (): ((path: string, move?: Move) => void) => useApp().router.navigate;
