import * as v from 'valibot';
import type { CardId, WorkshopId } from '#shared/domain/ids.ts';
import type { DeviceStore } from '../device/DeviceStore.ts';
import { newCell } from '../readable.ts';
import { type UnshownCard, type UnshownRow, unshownRowSchema } from './unshownCard.ts';

interface Around {
  readonly store: DeviceStore;
  readonly workshop: WorkshopId;
  /** Device clock, ms. */
  readonly now: () => number;
}

/** A tab that took a card and then died has left it untouched for this long. */
const CLAIM_MS = 30_000;

/**
 * The cards that nobody else may see yet, on this device alone: no byte of them leaves it. Tabs of one
 * browser share the shelf and show the same cards, and a card is published by the one that claims it.
 */
export class UnshownCards {
  readonly cards = newCell<readonly UnshownCard[]>([]);
  readonly #around: Around;
  readonly #stopWatching: () => void;
  /** Changes made here so far, and those that are on the disk. */
  #made = 0;
  #done = 0;
  /** Another tab has changed something that has not been read here yet. */
  #isBehind = false;

  constructor(around: Around) {
    this.#around = around;
    this.#stopWatching = around.store.watch('unshown', (key) => {
      if (key.startsWith(`${around.workshop}/`)) void this.recall();
    });
  }

  close(): void {
    this.#stopWatching();
  }

  async recall(): Promise<void> {
    const { store, workshop } = this.#around;
    const made = this.#made;
    const rows = await store.list('unshown', `${workshop}/`);
    // What was changed here meanwhile is newer than what was read.
    this.#isBehind = made !== this.#made || this.#done < this.#made;
    if (this.#isBehind) return;
    const known = new Map(this.cards.get().map((card) => [card.id, card]));
    const cards = rows.flatMap(({ value }) => toRow(value)?.card ?? []);
    const kept = cards.map((card) => {
      const before = known.get(card.id);
      return before && JSON.stringify(before) === JSON.stringify(card) ? before : card;
    });
    this.cards.set(kept.sort(byTime));
  }

  find(id: CardId): UnshownCard | null {
    return this.cards.get().find((card) => card.id === id) ?? null;
  }

  /** New, or changed. Whoever is about to publish it goes on. */
  keep(card: UnshownCard): void {
    const others = this.cards.get().filter(({ id }) => id !== card.id);
    this.cards.set([...others, card].sort(byTime));
    void this.#change(card.id, (row) => ({ card, claimed: row?.claimed ?? null }));
  }

  drop(id: CardId): void {
    this.cards.set(this.cards.get().filter((card) => card.id !== id));
    void this.#change(id, () => undefined);
  }

  /** The card for whoever publishes it, as it stands now; null when it is gone or another tab is at it. */
  async claim(id: CardId): Promise<UnshownCard | null> {
    const now = this.#around.now();
    const asked = this.find(id);
    let claimed: UnshownCard | null = null;
    await this.#change(id, (row) => {
      claimed = null; // the store may ask twice
      if (!row || (row.claimed !== null && now - row.claimed < CLAIM_MS)) return row ?? undefined;
      claimed = row.card;
      return { ...row, claimed: now };
    });
    const here = this.find(id);
    // Letters written meanwhile come along, and what was thrown away meanwhile does not.
    return claimed && (here === asked ? claimed : here);
  }

  /** It could not be published after all. */
  async release(id: CardId): Promise<void> {
    await this.#change(id, (row) => row && { ...row, claimed: null });
  }

  async #change(
    id: CardId,
    next: (row: UnshownRow | null) => UnshownRow | null | undefined,
  ): Promise<void> {
    const { store, workshop } = this.#around;
    this.#made += 1;
    const made = this.#made;
    await store.change(
      'unshown',
      `${workshop}/${id}`,
      (before) => next(toRow(before)) ?? undefined,
    );
    this.#done = Math.max(this.#done, made);
    if (this.#isBehind) await this.recall();
  }
}

/** As they were written; in one instant, always the same way round. */
const byTime = (one: UnshownCard, other: UnshownCard): number =>
  one.at - other.at || (one.id < other.id ? -1 : 1);

function toRow(value: unknown): UnshownRow | null {
  const parsed = v.safeParse(unshownRowSchema, value);
  return parsed.success ? parsed.output : null;
}
