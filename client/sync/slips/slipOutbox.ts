import * as v from 'valibot';
import type { WorkshopId } from '#shared/domain/ids.ts';
import {
  SLIP_REFUSALS,
  type Slip,
  type SlipAnswer,
  type SlipRequest,
  slipSchema,
} from '#shared/protocol/slipFrame.ts';
import type { DeviceStore } from '../device/DeviceStore.ts';
import { newCell } from '../readable.ts';

/*
 *   waiting ──sent──▶ waiting ──answered──▶ taken, or refused with a reason
 *      ▲                 │ contact lost, tooFast, unavailable
 *      └─────────────────┘
 */
const stateSchema = v.picklist(['waiting', 'taken', ...SLIP_REFUSALS]);
const handedSchema = v.object({ slip: slipSchema, state: stateSchema });

/** A slip of this device, and what the relay has said of it. */
export type Handed = Readonly<v.InferOutput<typeof handedSchema>>;

interface Around {
  readonly store: DeviceStore;
  readonly workshop: WorkshopId;
  /** Whether it went out. */
  readonly send: (request: SlipRequest) => boolean;
}

/** After `tooFast` or `unavailable`, ms. */
const SEND_AGAIN_MS = 2_000;

/** Under what a slip takes the place of an earlier one. */
export const slipKey = (slip: Slip): string =>
  slip.kind === 'ballot' ? `ballot:${slip.round}:${slip.turn}` : `drafts:${slip.step}`;

/** [P40] What this device hands in. Kept on it until the relay has answered, so that it may be filled in without contact. */
export class SlipOutbox {
  readonly handed = newCell<ReadonlyMap<string, Handed>>(new Map());
  readonly #around: Around;
  readonly #out = new Map<number, Slip>();
  #request = 0;
  #inContact = false;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(around: Around) {
    this.#around = around;
  }

  /** What earlier lives of the page have left. */
  async recall(): Promise<void> {
    const { store, workshop } = this.#around;
    const rows = await store.list('slips', `${workshop}/`);
    const known = rows.flatMap(({ value }) => {
      const parsed = v.safeParse(handedSchema, value);
      return parsed.success ? [parsed.output] : [];
    });
    this.handed.set(new Map(known.map((one) => [slipKey(one.slip), one])));
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
    void store.change('slips', `${workshop}/${key}`, () => undefined);
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
    else this.#keep({ slip, state: refusal ?? 'taken' });
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
    void store.change('slips', `${workshop}/${key}`, () => handed);
  }
}
