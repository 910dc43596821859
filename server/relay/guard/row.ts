import * as Y from 'yjs';
import type { Effort } from './effort.ts';
import type { Place } from './spot.ts';
import { holds, type Stretch, type Stretches } from './stretches.ts';

/**
 * One list of the document as it will be after an update: the letters of a text, or what has been
 * written under one key, of which the last shows. It rehearses `Item.integrate` (YATA) beside the
 * document and touches nothing.
 */
export class Row {
  readonly #stretches: Stretches;
  readonly #effort: Effort;
  /** Of a key, Yjs remembers the last item only: null until somebody has walked to the first. */
  #start: Stretch | Y.Item | null;
  readonly #isKey: boolean;
  readonly #standing: Y.Item | null;
  #end: Y.Item | null;
  /** How many items of a key Yjs passes on its way back to the first. */
  #back = 0;

  constructor(stretches: Stretches, effort: Effort, { container: { type }, key }: Place) {
    this.#stretches = stretches;
    this.#effort = effort;
    this.#isKey = key !== null;
    this.#start = key === null ? (type?._start ?? null) : null;
    this.#standing = key === null ? null : (type?._map.get(key) ?? null);
    this.#end = this.#standing;
  }

  get isEmpty(): boolean {
    return this.#start === null && this.#end === null;
  }

  /** What was written last of all under a key. */
  get end(): Y.Item | null {
    return this.#end;
  }

  /**
   * Puts an item where Yjs will put it. false: its neighbours never stood side by side before anybody's
   * eyes, and such an item could lie in different places on different devices; or it is too much effort.
   */
  add(item: Y.Item): boolean {
    if (this.isEmpty) {
      this.#start = item;
      this.#end = item;
    } else if (!this.#insert(item)) return false;
    if (this.#isKey) this.#back += 1;
    return true;
  }

  #insert(item: Y.Item): boolean {
    // It may be of the update, so that the document would not find it.
    if (this.#start instanceof Y.Item) this.#start = this.#stretches.of(this.#start);
    const right = item.rightOrigin && this.#stretches.startingAt(item.rightOrigin);
    const left = item.origin && this.#stretches.endingAt(item.origin);
    const before = this.#walk(item, left, right);
    if (before === NOWHERE) return false;
    if (!left) this.#effort.walk(this.#back);
    if (this.#effort.isTooMuch) return false;
    const next = this.#after(before);
    const stretch = this.#stretches.add(item, next);
    if (before) before.next = stretch;
    else this.#start = stretch;
    if (next === null) this.#end = item;
    return true;
  }

  /** After which other an item goes, somewhere between its neighbours. */
  #walk(item: Y.Item, left: Stretch | null, right: Stretch | null): Stretch | null | Nowhere {
    let other = this.#after(left);
    if (other === right) return left;
    let target = left;
    let isPlaced = false;
    const passed = new Set<Stretch>();
    const conflicting = new Set<Stretch>();
    for (; other !== right; other = this.#after(other)) {
      this.#effort.walk();
      if (!other || this.#effort.isTooMuch) return NOWHERE;
      // What the writer wrote before, and what the right one leans on, cannot have come in between.
      if (other.item.id.client === item.id.client || holds(other, right?.origin)) return NOWHERE;
      if (isPlaced && right) continue;
      if (isPlaced) break;
      passed.add(other);
      conflicting.add(other);
      const leansOn = other.origin && this.#stretches.find(other.origin);
      if (Y.compareIDs(item.origin, other.origin)) {
        if (other.item.id.client < item.id.client) {
          target = other;
          conflicting.clear();
        } else isPlaced = Y.compareIDs(item.rightOrigin, other.item.rightOrigin);
      } else if (leansOn && passed.has(leansOn)) {
        if (conflicting.has(leansOn)) continue;
        target = other;
        conflicting.clear();
      } else isPlaced = true;
    }
    return target;
  }

  /** What follows a stretch; without one, what the row begins with. */
  #after(stretch: Stretch | null): Stretch | null {
    const next = stretch ? stretch.next : this.#first();
    if (!(next instanceof Y.Item)) return next;
    const walked = this.#stretches.of(next);
    if (stretch) stretch.next = walked;
    else this.#start = walked;
    return walked;
  }

  #first(): Stretch | Y.Item | null {
    if (this.#start) return this.#start;
    let item = this.#standing;
    for (; item?.left && !this.#effort.isTooMuch; this.#back += 1) {
      this.#effort.walk();
      item = item.left;
    }
    return item;
  }
}

const NOWHERE = Symbol('nowhere');
type Nowhere = typeof NOWHERE;
