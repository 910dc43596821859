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
 * browser share the shelf, and a card is published by the one that claims it.
 */
export class UnshownCards {
  readonly cards = newCell<readonly UnshownCard[]>([]);
  readonly #around: Around;

  constructor(around: Around) {
    this.#around = around;
  }

  async recall(): Promise<void> {
    const { store, workshop } = this.#around;
    const rows = await store.list('unshown', `${workshop}/`);
    const cards = rows.flatMap(({ value }) => toRow(value)?.card ?? []);
    this.cards.set(cards.sort((a, b) => a.at - b.at));
  }

  /** New, or changed. */
  keep(card: UnshownCard): void {
    const others = this.cards.get().filter(({ id }) => id !== card.id);
    this.cards.set([...others, card].sort((a, b) => a.at - b.at));
    void this.#change(card.id, () => ({ card, claimed: null }));
  }

  drop(id: CardId): void {
    this.cards.set(this.cards.get().filter((card) => card.id !== id));
    void this.#change(id, () => undefined);
  }

  /** The card as the shelf has it, for whoever publishes it; null when it is gone or another tab is at it. */
  async claim(id: CardId): Promise<UnshownCard | null> {
    const now = this.#around.now();
    let claimed: UnshownCard | null = null;
    await this.#change(id, (row) => {
      claimed = null; // the store may ask twice
      if (!row || (row.claimed !== null && now - row.claimed < CLAIM_MS)) return row ?? undefined;
      claimed = row.card;
      return { ...row, claimed: now };
    });
    return claimed;
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
    await store.change(
      'unshown',
      `${workshop}/${id}`,
      (before) => next(toRow(before)) ?? undefined,
    );
  }
}

function toRow(value: unknown): UnshownRow | null {
  const parsed = v.safeParse(unshownRowSchema, value);
  return parsed.success ? parsed.output : null;
}
