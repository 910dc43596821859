import { type RefObject, useLayoutEffect } from 'react';

/** Below this height, px, a phone's keyboard is most likely up: what is not needed for writing steps aside. */
const LITTLE_ROOM = 560;

/** Where one writes a new card, or in one that is there. */
const WRITING = '[data-composer], [data-open]';

const FOCUS = ['focusin', 'focusout'] as const;

/**
 * Fits the page between the rows above it and the keyboard of a phone, so that the field one writes
 * in is never beneath it, and says how tall the fields at the bottom are to what floats above them.
 */
export function useBoardHeight(page: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const node = page.current;
    const board = node?.querySelector('main');
    const view = globalThis.visualViewport;
    if (!node || !board || !view) return;
    const root = document.documentElement;
    // Below the cards one writes, or does something with those selected: nothing may float over that.
    const cards = () => [board, ...board.querySelectorAll(':not([hidden]) > [data-cards]')];
    const measure = () => {
      // Zoomed in, the page keeps its height and one moves about in it.
      if (view.scale > 1.01) return;
      root.toggleAttribute('data-little-room', view.height < LITTLE_ROOM);
      noteWriting();
      const above = node.getBoundingClientRect().top + window.scrollY;
      node.style.setProperty('--board-height', `${Math.floor(view.height - above)}px`);
      const bottoms = cards().map((lane) => lane.getBoundingClientRect().bottom);
      const below = node.getBoundingClientRect().bottom - Math.min(...bottoms);
      root.style.setProperty('--dock-height', `${Math.round(Math.max(0, below))}px`);
      // Who turns to another lane on a phone has other cards; the old ones tell that they are gone.
      for (const part of [node.previousElementSibling, ...cards()]) {
        if (!part || seen.has(part)) continue;
        seen.add(part);
        sizes.observe(part);
      }
    };
    // Only with the keyboard up: a change at the root is a new look at each element of the page.
    const noteWriting = () => {
      const { activeElement: field } = document;
      // As it was measured: to ask for the height is to lay the page out.
      const place = 'littleRoom' in root.dataset && field?.closest<HTMLElement>(WRITING);
      if (place) root.dataset['writing'] = 'open' in place.dataset ? 'card' : 'new';
      else delete root.dataset['writing'];
    };
    const seen = new WeakSet<Element>();
    const sizes = new ResizeObserver(measure);
    measure();
    view.addEventListener('resize', measure);
    for (const type of FOCUS) document.addEventListener(type, noteWriting);
    return () => {
      view.removeEventListener('resize', measure);
      for (const type of FOCUS) document.removeEventListener(type, noteWriting);
      sizes.disconnect();
      root.style.removeProperty('--dock-height');
      root.removeAttribute('data-little-room');
      delete root.dataset['writing'];
    };
  });
}
