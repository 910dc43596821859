import { arrange, cellKey } from '#shared/board/cells.ts';
import type { NewCard } from '#shared/board/edits/cards.ts';
import type { Writer } from '#shared/board/edits/writer.ts';
import { LATE_TAG } from '#shared/domain/card.ts';
import type { ParticipantId } from '#shared/domain/ids.ts';
import { insertAt } from '#shared/domain/order.ts';
import { isShown } from '#shared/domain/stage/shown.ts';
import { STEPS, type StepId } from '#shared/domain/steps.ts';
import type { SessionCells } from '../sessionCells.ts';
import type { SlipOutbox } from '../slips/slipOutbox.ts';
import { linksOf, type UnshownCard } from './unshownCard.ts';
import type { UnshownCards } from './unshownCards.ts';

interface Around {
  readonly cells: Pick<SessionCells, 'stage' | 'connection' | 'board' | 'pending' | 'seat'>;
  readonly unshown: UnshownCards;
  readonly slips: SlipOutbox;
  readonly participant: ParticipantId;
  /** The session's own edit, which asks whether it may. */
  readonly add: (card: NewCard, writer: Writer) => boolean;
}

/**
 * Puts the device's own cards on the board once their step is shown, in contact only; until then it tells the relay
 * how many there are. A card stays on its shelf until the relay has it.
 *
 *   unshown ──shown, in contact──▶ claimed ──▶ on the board ──acknowledged──▶ off the shelf
 *                                     └──locked──▶ unshown
 */
export class Publisher {
  readonly #around: Around;
  /** Steps that this page saw before they were shown, and has been in contact since. */
  readonly #awaited = new Set<StepId>();
  readonly #publishing = new Set<string>();
  /** Asked for while they were under way: the lock may be gone by now. */
  readonly #askedAgain = new Set<string>();
  readonly #stops: readonly (() => void)[];

  constructor(around: Around) {
    this.#around = around;
    const { cells, unshown } = around;
    const look = () => this.#look();
    const { stage, connection, board, pending, seat } = cells;
    const sources = [stage, connection, board, pending, seat, unshown.cards];
    this.#stops = sources.map((source) => source.subscribe(look));
  }

  close(): void {
    for (const stop of this.#stops) stop();
  }

  #look(): void {
    const { cells, unshown } = this.#around;
    const stage = cells.stage.get();
    const { kind } = cells.connection.get();
    // What is shown while one is away is seen too late; a blip is not away.
    if (kind === 'offline' || kind === 'stopped') this.#awaited.clear();
    if (!stage || kind !== 'online') return;
    const table = cells.seat.get()?.table ?? null;
    for (const step of STEPS) {
      if (!isShown(stage, step, table)) this.#awaitStep(step);
    }
    for (const card of unshown.cards.get()) {
      if (isShown(stage, card.step, card.table)) void this.#publish(card);
    }
  }

  #awaitStep(step: StepId): void {
    const { cells, unshown, slips } = this.#around;
    this.#awaited.add(step);
    const table = cells.seat.get()?.table ?? null;
    const count = unshown.cards.get().filter((card) => card.step === step).length;
    const told = slips.handed.get().get(`drafts:${step}`)?.slip;
    if (told?.kind === 'drafts' ? told.count === count && told.table === table : count === 0)
      return;
    slips.put({ kind: 'drafts', step, table, count });
  }

  async #publish({ id }: UnshownCard): Promise<void> {
    const { cells, unshown } = this.#around;
    if (cells.board.get().cards.has(id)) {
      if (!cells.pending.get().has(id)) unshown.drop(id);
      return;
    }
    if (this.#publishing.has(id)) {
      this.#askedAgain.add(id);
      return;
    }
    this.#publishing.add(id);
    try {
      const card = await unshown.claim(id);
      if (card && !this.#add(card)) await unshown.release(id);
    } finally {
      this.#publishing.delete(id);
      if (this.#askedAgain.delete(id)) this.#look();
    }
  }

  #add(unshown: UnshownCard): boolean {
    const { id, step, column, text, actors, note, edge, kind, tags, links, ...written } = unshown;
    const { cells, participant, add } = this.#around;
    const cell = arrange(cells.board.get()).get(cellKey(step, column)) ?? [];
    const { rank } = insertAt(cell, cell.length);
    const late = this.#awaited.has(step) ? [] : [LATE_TAG];
    const place = { step, column, rank };
    const special = { kind, tags: [...(tags ?? []), ...late], links: linksOf(unshown) };
    return add({ id, place, text, actors, note, edge, ...special }, { participant, ...written });
  }
}
