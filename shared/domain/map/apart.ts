/** Something in a column: where its middle would like to be, and how tall it is, px. */
export interface Placed {
  readonly at: number;
  readonly height: number;
}

interface Pile {
  readonly count: number;
  readonly height: number;
  /** The sum of where each of them would like its pile to begin. */
  readonly wish: number;
}

/**
 * Where the middles come to lie so that nothing covers anything, each as near its wish as the others let it.
 * In the order given, which is that of the wishes. Between `top` and `bottom` as long as all of it fits there.
 */
export function apart(
  things: readonly Placed[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly number[] {
  const begin = (pile: Pile) =>
    Math.max(top, Math.min(pile.wish / pile.count, bottom - pile.height));
  const piles: Pile[] = [];
  for (const { at, height } of things) {
    let pile: Pile = { count: 1, height, wish: at - height / 2 };
    for (let above = piles.at(-1); above; above = piles.at(-1)) {
      if (begin(above) + above.height <= begin(pile)) break;
      piles.pop();
      pile = {
        count: above.count + pile.count,
        height: above.height + pile.height,
        wish: above.wish + pile.wish - pile.count * above.height,
      };
    }
    piles.push(pile);
  }
  const middles: number[] = [];
  for (const pile of piles) {
    let y = begin(pile);
    for (const { height } of things.slice(middles.length, middles.length + pile.count)) {
      middles.push(y + height / 2);
      y += height;
    }
  }
  return middles;
}
