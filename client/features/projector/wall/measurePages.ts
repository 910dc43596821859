/** How what lies in a track has fallen into pages, and where the new is. */
export interface Measured {
  readonly pages: number;
  /** Items out of sight that nobody has had the time to read. */
  readonly unseen: number;
  readonly news: number | null;
}

export const ONE_PAGE: Measured = { pages: 1, unseen: 0, news: null };

/**
 * The browser lays the cards out in columns as wide as the track, and each is a page. Places are read from the
 * layout, where no turning is seen.
 */
export function measurePages(
  track: HTMLElement,
  open: number,
  known: ReadonlySet<string>,
): Measured {
  const width = track.clientWidth;
  if (width === 0) return ONE_PAGE;
  const gap = Number.parseFloat(getComputedStyle(track).columnGap) || 0;
  const pages = Math.max(1, Math.round((track.scrollWidth + gap) / (width + gap)));
  const unseen = new Map<string, number>();
  for (const piece of track.querySelectorAll<HTMLElement>(':scope > li')) {
    const item = piece.dataset['item'];
    if (item === undefined || known.has(item) || unseen.has(item)) continue;
    const page = Math.min(pages - 1, Math.round(piece.offsetLeft / (width + gap)));
    if (page !== open) unseen.set(item, page);
  }
  const news = unseen.size === 0 ? null : Math.min(...unseen.values());
  return { pages, unseen: unseen.size, news };
}

export const sameMeasure = (one: Measured, other: Measured): boolean =>
  one.pages === other.pages && one.unseen === other.unseen && one.news === other.news;
