import {
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { CellItem } from '#shared/board/cells.ts';
import type { Turn } from '../frame/useTurns.ts';
import { holdOrder, inOrder } from './holdOrder.ts';
import { type Measured, measurePages, ONE_PAGE, sameMeasure } from './measurePages.ts';
import { FIRST_PAGE, type OpenPage, turnTo } from './turnTo.ts';

interface WallPages {
  readonly items: readonly CellItem[];
  readonly page: number;
  readonly pages: number;
  /** New, and on a page that does not lie open. */
  readonly unseen: number;
  readonly isNew: (item: string) => boolean;
}

/** What lies on the wall in a column, and which page of it is open. */
export function useWallPages(
  items: readonly CellItem[],
  turn: Turn,
  track: RefObject<HTMLElement | null>,
): WallPages {
  const [order, setOrder] = useState(() => idsOf(items));
  const [known, setKnown] = useState<ReadonlySet<string>>(() => new Set(idsOf(items)));
  const [open, setOpen] = useState<OpenPage>(FIRST_PAGE);
  const [measured, setMeasured] = useState(ONE_PAGE);
  const held = holdOrder(order, items);
  if (held.join() !== order.join()) setOrder(held);
  // What was there when one came in is not new, though the board may come a moment after the page.
  if (known.size === 0 && items.length > 0) setKnown(new Set(idsOf(items)));
  const page = Math.min(open.page, measured.pages - 1);

  const measure = (): Measured =>
    track.current ? measurePages(track.current, page, known) : ONE_PAGE;
  const note = () => {
    const next = measure();
    if (!sameMeasure(next, measured)) setMeasured(next);
  };
  // After every drawing: what came, went or grew has moved the page breaks.
  useLayoutEffect(note);
  useResized(track, note);

  const turned = useRef(turn.count);
  useLayoutEffect(() => {
    if (turned.current === turn.count) return;
    turned.current = turn.count;
    const next = turnTo({ page, resume: open.resume }, turn.by, measure());
    setOpen(next);
    setKnown(new Set(idsOf(items)));
    // A round begins: only now may what lies on the wall change places.
    if (next.page === 0) setOrder(idsOf(items));
  });
  return {
    items: inOrder(held, items),
    page,
    pages: measured.pages,
    unseen: measured.unseen,
    isNew: (item) => !known.has(item),
  };
}

const idsOf = (items: readonly CellItem[]): readonly string[] => items.map(({ id }) => id);

function useResized(track: RefObject<HTMLElement | null>, onResize: () => void): void {
  const resized = useEffectEvent(onResize);
  useEffect(() => {
    const element = track.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => resized());
    observer.observe(element);
    return () => observer.disconnect();
  }, [track]);
}
