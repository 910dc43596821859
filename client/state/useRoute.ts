import { useApp } from './appContext.ts';
import type { Route } from './route.ts';
import type { Move } from './router.ts';
import { useReadable } from './useReadable.ts';

export const useRoute = (): Route => useReadable(useApp().router.route);

export const useNavigate = (): ((path: string, move?: Move) => void) => useApp().router.navigate;

/** The parameters of the address, as they are now. */
export const useAddress = (): URLSearchParams =>
  new URLSearchParams(useReadable(useApp().router.search));
