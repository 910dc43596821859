import type { SessionCells } from '../sessionCells.ts';
import type { UnshownCards } from '../unshown/unshownCards.ts';
import type { SlipOutbox } from './slipOutbox.ts';

interface Around {
  readonly cells: Pick<
    SessionCells,
    'connection' | 'pending' | 'saving' | 'seat' | 'rescued' | 'changes'
  >;
  readonly unshown: Pick<UnshownCards, 'cards'>;
  readonly slips: SlipOutbox;
}

/** What is on its way for a moment is not worth telling, ms. */
const SETTLED_MS = 2_000;
/** Who is here for a moment only must not be told as one that never said anything. */
const FIRST_MS = 300;

/** [P90] Tells the relay what waits here, in contact only, so that whoever ends the day knows. */
export class SyncTeller {
  readonly #around: Around;
  readonly #stops: readonly (() => void)[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(around: Around) {
    this.#around = around;
    const { connection, pending, saving, seat, rescued, changes } = around.cells;
    const sources = [connection, pending, saving, seat, rescued, changes, around.unshown.cards];
    this.#stops = sources.map((source) => source.subscribe(() => this.#later()));
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const stop of this.#stops) stop();
  }

  #later(): void {
    clearTimeout(this.#timer);
    if (this.#around.cells.connection.get().kind !== 'online') return;
    const isTold = this.#around.slips.handed.get().has('sync');
    this.#timer = setTimeout(() => this.#tell(), isTold ? SETTLED_MS : FIRST_MS);
  }

  #tell(): void {
    const { cells, unshown, slips } = this.#around;
    const { table = null, org = null } = cells.seat.get() ?? {};
    const now = { table, org, waiting: waitingIn(cells), unshown: unshown.cards.get().length };
    const told = slips.handed.get().get('sync')?.slip;
    const isTold =
      told?.kind === 'sync' &&
      told.table === table &&
      told.org === org &&
      told.waiting === now.waiting &&
      told.unshown === now.unshown;
    if (!isTold) slips.put({ kind: 'sync', ...now });
  }
}

/** Cards, and what was rescued; one for all that is no card. */
function waitingIn({ pending, saving, rescued, changes }: Around['cells']): number {
  const isOther = saving.get().kind !== 'saved' && pending.get().size === 0;
  const saved = rescued.get().length + changes.get().length;
  return pending.get().size + (isOther ? 1 : 0) + saved;
}
