import { useApp } from './appContext.ts';
import type { Preferences } from './preferences.ts';
import { useReadable } from './useReadable.ts';

export const usePreferences = (): Preferences => useReadable(useApp().preferences.current);

export const useSetPreferences = (): ((change: Partial<Preferences>) => void) =>
  useApp().preferences.change;
