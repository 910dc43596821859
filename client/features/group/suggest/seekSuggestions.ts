import { type CellItem, cellKey } from '#shared/board/cells.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { Comparable } from '#shared/domain/likeness/findAlike.ts';
import { type Suggestion, suggestGroups } from '#shared/domain/likeness/suggestGroups.ts';
import type { StepId } from '#shared/domain/steps.ts';
import type { ProjectionStore } from '../../../state/projection.ts';
import { newCell, type Readable } from '../../../sync/readable.ts';
import type { NotNowBox } from './notNow.ts';

interface Lane {
  readonly step: StepId;
  readonly column: ColumnId;
}

interface Means {
  readonly store: ProjectionStore;
  readonly notNow: NotNowBox;
  /** Calls when the device has nothing better to do; gives a way to call it off. */
  readonly whenIdle: (act: () => void) => () => void;
  /** The same, once nothing has changed for a while. */
  readonly whenQuiet: (act: () => void) => () => void;
  /** ms, for what one slice may take. */
  readonly now: () => number;
}

/** One frame has sixteen; the rest is for whoever scrolls or writes. */
const SLICE_MS = 6;

/**
 * The suggestions for one lane, sought while somebody looks at them, a little at a time when the device is idle, and
 * anew when the lane has changed and then been left alone for a while. What was found stands until then.
 */
export function seekSuggestions(
  { step, column }: Lane,
  { store, notNow, whenIdle, whenQuiet, now }: Means,
): Readable<readonly Suggestion[]> {
  const found = newCell<readonly Suggestion[]>([]);
  const key = cellKey(step, column);
  const itemsNow = () => store.getState().cells.get(key) ?? NOTHING;

  function watch(): () => void {
    let callOff = (): void => undefined;
    let sought: readonly CellItem[] | null = null;
    const slice = (work: ReturnType<typeof suggestGroups>) => {
      const until = now() + SLICE_MS;
      do {
        const step = work.next();
        if (step.done) return found.set(step.value);
      } while (now() < until);
      callOff = whenIdle(() => slice(work));
    };
    const begin = () => {
      sought = itemsNow();
      const board = [...store.getState().board.cards.values()].map(({ text }) => text);
      slice(suggestGroups({ cards: comparables(sought), board, dismissed: notNow.pairs.get() }));
    };
    const again = (when: typeof whenIdle) => {
      callOff();
      callOff = when(begin);
    };
    const follow = () => {
      if (itemsNow() === sought) return;
      sought = itemsNow();
      again(whenQuiet);
    };
    again(whenIdle);
    const leave = [store.subscribe(follow), notNow.pairs.subscribe(() => again(whenIdle))];
    return () => {
      callOff();
      for (const stop of leave) stop();
    };
  }

  let watching = 0;
  let stop = (): void => undefined;
  return {
    get: found.get,
    subscribe(onChange) {
      const leave = found.subscribe(onChange);
      if (watching === 0) stop = watch();
      watching += 1;
      return () => {
        leave();
        watching -= 1;
        if (watching === 0) stop();
      };
    },
  };
}

const NOTHING: readonly CellItem[] = [];

const comparables = (items: readonly CellItem[]): readonly Comparable[] =>
  items.flatMap((item) => {
    const cards = item.kind === 'group' ? item.cards : [item.card];
    const group = item.kind === 'group' ? item.id : null;
    return cards.map(({ id, text }) => ({ id, text, group }));
  });
