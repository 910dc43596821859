import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { BoardScreen } from './screen.ts';
import type { ScreenState } from './screenState.ts';

export const ScreenContext = createContext<BoardScreen | null>(null);

export function useScreenActions(): BoardScreen {
  const screen = use(ScreenContext);
  if (!screen) throw new Error('A screen is only known inside a ScreenContext.');
  return screen;
}

export const useScreen = <Value>(select: (state: ScreenState) => Value): Value =>
  useStore(useScreenActions().state, select);
