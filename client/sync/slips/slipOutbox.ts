import * as v from 'valibot';
import { exhaustive } from '#shared/domain/assert.ts';
import type { CardId, WorkshopId } from '#shared/domain/ids.ts';
import {
  SLIP_REFUSALS,
  type Slip,
  type SlipAnswer,
  type SlipRequest,
  slipSchema,
} from '#shared/protocol/slipFrame.ts';
import type { DeviceStore } from '../device/DeviceStore.ts';
import { alike, newCell } from '../readable.ts';
import type { SessionCells } from '../sessionCells.ts';
import { isSettled } from './isSettled.ts';

/*
 *   waiting ──sent──▶ waiting ──answered──▶ taken ──the person knows what counted──▶ told ──later──▶ off the device
 *      ▲                 │ contact lost,        └─ or refused with a reason ──the person has read it──▶ off the device
 *      └─────────────────┘ tooFast, unavailable
 */
const stateSchema = v.picklist(['waiting', 'taken', 'told', ...SLIP_REFUSALS]);
const handedSchema = v.object({ slip: slipSchema, state: stateSchema });

/** A slip of this device, and what the relay has said of it. */
export type Handed = Readonly<v.InferOutput<typeof handedSchema>>;

interface Around {
  readonly store: DeviceStore;
  readonly workshop: WorkshopId;
  readonly cells: Pick<SessionCells, 'stage' | 'seat'>;
  /** Whether it went out. */
  readonly send: (request: SlipRequest) => boolean;
}

/** After `tooFast` or `unavailable`, ms. */
const SEND_AGAIN_MS = 2_000;

/** Under what a slip takes the place of an earlier one. */
export function slipKey(slip: Slip): string {
  switch (slip.kind) {
    case 'ballot':
      return `ballot:${slip.round}:${slip.turn}`;
    case 'drafts':
      return `drafts:${slip.step}`;
    case 'factors':
      return `factors:${slip.check}`;
    case 'rating':
    case 'openRatings':
      return `${slip.kind}:${slip.relation}:${slip.table}`;
    case 'exit':
      return 'exit';
    case 'sync':
      return 'sync';
    default:
      return exhaustive(slip);
  }
}

/** [P40] What this device hands in. Kept on it until the relay has answered, so that it may be filled in without contact. */
export class SlipOutbox {
  readonly handed = newCell<ReadonlyMap<string, Handed>>(new Map());
  readonly #around: Around;
  readonly #out = new Map<number, Slip>();
  #request = 0;
  #writes = 0;
  #inContact = false;
  #again: ReturnType<typeof setTimeout> | undefined;
  /** Rounds and checks. */
  readonly #seen = new Set<string>();
  readonly #stops: readonly (() => void)[];

  constructor(around: Around) {
    this.#around = around;
    const { store, workshop, cells } = around;
    this.#stops = [
      cells.stage.subscribe(() => this.#settle()),
      cells.seat.subscribe(() => this.#settle()),
      // Tabs of one browser are one device: they show the same and take turns to hand it in.
      store.watch('slips', (key) => key.startsWith(`${workshop}/`) && void this.recall()),
    ];
  }

  /** What earlier lives of the page have left, or another tab has just done. */
  async recall(): Promise<void> {
    const { store, workshop } = this.#around;
    const writes = this.#writes;
    const rows = await store.list('slips', `${workshop}/`);
    if (writes !== this.#writes) return await this.recall(); // what was read is older than what stands here
    const before = this.handed.get();
    const known = rows.flatMap(({ value }) => {
      const parsed = v.safeParse(handedSchema, value);
      return parsed.success ? [sameAs(before, parsed.output)] : [];
    });
    this.handed.set(new Map(known.map((one) => [slipKey(one.slip), one])));
    this.#settle();
  }

  close(): void {
    for (const stop of this.#stops) stop();
    this.lost();
  }

  put(slip: Slip): void {
    this.#keep({ slip, state: 'waiting' });
    this.#send(slip);
  }

  /** It is of no use any more, as when its round is over. */
  drop(key: string): void {
    const { store, workshop } = this.#around;
    const handed = new Map(this.handed.get());
    if (handed.delete(key)) this.handed.set(handed);
    this.#writes += 1;
    void store.change('slips', `${workshop}/${key}`, () => undefined);
  }

  /** Cards that were erased for good: their votes are free again. */
  erase(cards: ReadonlySet<CardId>): void {
    for (const handed of this.handed.get().values()) {
      const { slip } = handed;
      if (slip.kind !== 'ballot') continue;
      const kept = Object.entries(slip.choices).filter(([card]) => !cards.has(card as CardId));
      if (kept.length === Object.keys(slip.choices).length) continue;
      this.#keep({ ...handed, slip: { ...slip, choices: Object.fromEntries(kept) } });
    }
  }

  /** The person has been told what counted of it. */
  told(key: string): void {
    const handed = this.handed.get().get(key);
    if (handed?.state !== 'taken') return;
    this.#keep({ ...handed, state: 'told' });
    this.#settle();
  }

  joined(): void {
    this.#inContact = true;
    this.#sendAll();
  }

  lost(): void {
    this.#inContact = false;
    this.#out.clear();
    clearTimeout(this.#again);
  }

  answered({ request, refusal }: SlipAnswer): void {
    const slip = this.#out.get(request);
    this.#out.delete(request);
    if (!slip) return;
    const now = this.handed.get().get(slipKey(slip));
    if (now?.slip !== slip) return; // another has taken its place meanwhile
    if (refusal === 'tooFast' || refusal === 'unavailable') this.#sendAllLater();
    else this.#keep({ slip: refusal ? slip : withoutChoices(slip), state: refusal ?? 'taken' });
  }

  /** Forgets what the stage has gone past, so that a device never holds on to how somebody voted. */
  #settle(): void {
    const { stage, seat } = this.#around.cells;
    const now = stage.get();
    if (!now) return;
    const table = seat.get()?.table ?? null;
    for (const [key, handed] of this.handed.get()) {
      if (isSettled(handed, now, table, this.#seen)) this.drop(key);
    }
    for (const { id } of [...now.rounds, ...now.checks]) this.#seen.add(id);
  }

  #sendAll(): void {
    for (const { slip, state } of this.handed.get().values()) {
      if (state === 'waiting') this.#send(slip);
    }
  }

  #sendAllLater(): void {
    clearTimeout(this.#again);
    this.#again = setTimeout(() => this.#sendAll(), SEND_AGAIN_MS);
  }

  #send(slip: Slip): void {
    if (!this.#inContact) return;
    this.#request += 1;
    const request = this.#request;
    if (this.#around.send({ request, slip })) this.#out.set(request, slip);
  }

  #keep(handed: Handed): void {
    const { store, workshop } = this.#around;
    const key = slipKey(handed.slip);
    this.handed.set(new Map(this.handed.get()).set(key, handed));
    this.#writes += 1;
    void store.change('slips', `${workshop}/${key}`, () => handed);
  }
}

/** Who comes next on the same device does not see how the one before voted, nor anybody how a relation was rated or what was answered at the end. */
function withoutChoices(slip: Slip): Slip {
  if (slip.kind === 'rating') return { ...slip, rungs: [null, null] };
  if (slip.kind === 'exit') return { ...slip, rating: null };
  return slip.kind === 'ballot' && slip.turn > 0 ? { ...slip, choices: {} } : slip;
}

/** As it was for as long as it says the same: an answer that is on its way is to this very slip. */
function sameAs(before: ReadonlyMap<string, Handed>, { slip, state }: Handed): Handed {
  const known = before.get(slipKey(slip));
  return known && alike(known.slip, slip) ? { slip: known.slip, state } : { slip, state };
}
