import { type RefObject, useLayoutEffect, useState } from 'react';
import type { SummaryPart } from '#shared/domain/desk/summaryParts.ts';
import type { SummaryDocument } from '#shared/summary/document/SummaryDocument.ts';
import { partId } from '../sheet/partId.ts';

/** mm: the width of what is printed, and from one page to the next; `SummaryPreview.module.css` has the same. */
const WIDTH = 181;
const PITCH = 210;
/** px in an mm */
const MM = 96 / 25.4;

/** Which page of how many is turned up. The browser divides it, as it does when it prints. */
export function usePages(
  frame: RefObject<HTMLElement | null>,
  document: SummaryDocument,
  focused: SummaryPart | null,
) {
  const [pages, setPages] = useState(1);
  const [page, turn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document is divided anew.
  useLayoutEffect(() => {
    const flow = flowIn(frame.current);
    if (!flow?.clientWidth) return;
    const count = Math.round(
      ((flow.scrollWidth / flow.clientWidth) * WIDTH + PITCH - WIDTH) / PITCH,
    );
    setPages(Math.max(1, count));
    turn((now) => Math.min(now, Math.max(0, count - 1)));
  }, [frame, document]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: where the part stands follows the document.
  useLayoutEffect(() => {
    const flow = flowIn(frame.current);
    const heading = focused && flow?.querySelector(`#${partId(focused)}`);
    if (!flow || !heading) return;
    const all = flow.getBoundingClientRect();
    const away = (heading.getBoundingClientRect().left - all.left) / (all.width / WIDTH || 1);
    turn(Math.max(0, Math.floor((away + 1) / PITCH)));
  }, [frame, focused, document]);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current || typeof ResizeObserver === 'undefined') return;
    const fit = () => current.style.setProperty('--scale', `${current.clientWidth / (PITCH * MM)}`);
    const sizes = new ResizeObserver(fit);
    sizes.observe(current);
    return () => sizes.disconnect();
  }, [frame]);
  return { page, pages, turn };
}

/** What is divided into pages, as columns beside each other. */
const flowIn = (frame: HTMLElement | null): HTMLElement | null =>
  frame?.querySelector<HTMLElement>('article')?.parentElement ?? null;
