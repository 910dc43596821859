import type { BoardLink } from './BoardLink.ts';
import { isLockedFor } from './mayWrite.ts';
import type { SessionOptions } from './openSession.ts';
import type { Readable } from './readable.ts';
import { saveState } from './saveState.ts';
import type { SessionCells } from './sessionCells.ts';

interface Around extends Pick<SessionOptions, 'role' | 'store'> {
  readonly cells: SessionCells;
  /** Relay clock of its last echo, ms. */
  savedAt(): number | null;
  /** The relay cannot be reached, in no way. */
  away(link: BoardLink): void;
}

/** Shows what one link tells, until the next one. */
export class LinkView {
  readonly #around: Around;
  readonly #stops: (() => void)[] = [];

  constructor(around: Around) {
    this.#around = around;
  }

  show(link: BoardLink): void {
    const { cells, store } = this.#around;
    this.stop();
    this.#follow(link.contact.connection, () => {
      const now = link.contact.connection.get();
      cells.connection.set(now);
      if (now.kind === 'offline' && !now.blocked) this.#around.away(link);
    });
    this.#follow(link.presence.present, () => cells.present.set(link.presence.present.get()));
    this.#follow(link.outbox.cards, () => cells.pending.set(link.outbox.cards.get()));
    const keeping = () => this.#tellKeeping(link);
    this.#follow(link.keeping, keeping);
    this.#follow(store.keeping, keeping);
    const saving = () => this.tellSaving(link);
    this.#follow(link.outbox.cards, saving);
    this.#follow(link.outbox.waiting, saving);
    this.#follow(link.contact.connection, saving);
  }

  stop(): void {
    for (const stop of this.#stops.splice(0)) stop();
  }

  tellSaving({ outbox, contact }: BoardLink): void {
    const { cells, role, savedAt } = this.#around;
    cells.saving.set(
      saveState({
        connection: contact.connection.get(),
        waiting: outbox.waiting.get(),
        cards: outbox.cards.get().size,
        locked: isLockedFor(role, cells.stage.get()),
        savedAt: savedAt(),
      }),
    );
  }

  #tellKeeping(link: BoardLink): void {
    const isBlocked = this.#around.store.keeping.get() === 'memory';
    this.#around.cells.keeping.set(isBlocked ? 'memory' : link.keeping.get());
  }

  #follow(source: Pick<Readable<unknown>, 'subscribe'>, tell: () => void): void {
    this.#stops.push(source.subscribe(tell));
    tell();
  }
}
