import { useEffect, useEffectEvent, useState } from 'react';

/** One page on, or back. `count` rises each time; `at` goes on and back. */
export interface Turn {
  readonly count: number;
  readonly at: number;
  readonly by: 1 | -1;
}

/** Time to read a wall of cards aloud to oneself, ms. */
const TURN_MS = 30_000;

/** What a clicker in the hand sends, and a keyboard. */
const KEYS: Readonly<Record<string, Turn['by']>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};

/** Pages turn by themselves, slowly, and when somebody presses. Each turn gives the whole time anew. */
export function useTurns(everyMs: number = TURN_MS): Turn {
  const [turn, setTurn] = useState<Turn>({ count: 0, at: 0, by: 1 });
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const by = KEYS[event.key];
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    setTurn(after(turn, by));
  });
  useEffect(() => {
    const waiting = setTimeout(() => setTurn(after(turn, 1)), everyMs);
    return () => clearTimeout(waiting);
  }, [turn, everyMs]);
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return turn;
}

const after = ({ count, at }: Turn, by: Turn['by']): Turn => ({
  count: count + 1,
  at: at + by,
  by,
});

/** A page of so many, going round. */
export const roundOf = (page: number, pages: number): number =>
  pages === 0 ? 0 : ((page % pages) + pages) % pages;
