/** What one sees of an entry of a lane: its edges in viewport pixels. */
export interface EntryBox {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

/** How much of a card's upper and lower end means "between" when the middle means "sew to this". */
const EDGE_SHARE = 0.25;
const EDGE_MOST = 24;

export type Landing =
  | { readonly kind: 'between'; readonly before: string | null }
  | { readonly kind: 'onto'; readonly entry: string };

/**
 * Where a pointer at height `y` would let go in a lane. `boxes` in order, without what is dragged.
 * `sews`: whether the middle of an entry is a place to sew; otherwise its halves mean above and below.
 */
export function dropAt(boxes: readonly EntryBox[], y: number, sews: boolean): Landing {
  for (const [at, box] of boxes.entries()) {
    const height = box.bottom - box.top;
    const edge = sews ? Math.min(EDGE_MOST, height * EDGE_SHARE) : height / 2;
    if (y < box.top + edge) return { kind: 'between', before: box.id };
    if (y < box.bottom - edge) return { kind: 'onto', entry: box.id };
    if (y < box.bottom) return { kind: 'between', before: boxes[at + 1]?.id ?? null };
  }
  return { kind: 'between', before: null };
}
