import { alike } from '#shared/board/alike.ts';
import { type BoardPath, spotOf } from '#shared/board/changedPaths.ts';
import type { BoardDoc } from '#shared/board/doc.ts';
import type { CardId, ParticipantId, WorkshopId } from '#shared/domain/ids.ts';
import type { DeviceStore } from '../device/DeviceStore.ts';
import type { SessionCells } from '../sessionCells.ts';
import type { Unsent } from './outbox.ts';
import { parseText, type RescuedText, rescueTexts, stillLost } from './rescue.ts';
import { isLost, parseChange, type RescuedChange, rescueChanges } from './rescueChanges.ts';

interface Options {
  readonly store: DeviceStore;
  readonly workshop: WorkshopId;
  readonly writer: ParticipantId;
  readonly cells: Pick<SessionCells, 'rescued' | 'changes'>;
}

/**
 * Keeps what a board that began anew does not say: on the device, until the person puts it back or throws it away.
 *
 *   reset ──take()──▶ shown (`own`, `past`: held back) ──joined──▶ check(): what the board says is dropped
 */
export class RescueBox {
  readonly #options: Options;
  #texts: readonly RescuedText[] = [];
  #changes: readonly RescuedChange[] = [];

  constructor(options: Options) {
    this.#options = options;
  }

  async load(): Promise<void> {
    const { store, workshop } = this.#options;
    const rows = await store.list('rescued', `${workshop}/`);
    this.#texts = rows.map(({ value }) => parseText(value)).filter((text) => text !== null);
    this.#changes = rows.map(({ value }) => parseChange(value)).filter((row) => row !== null);
    this.#show();
  }

  /** Before the document is thrown away; `isOtherLife`: the next board has another epoch. Resolves when it lies on the device, or cannot. */
  async take(doc: BoardDoc, unsent: Unsent, isOtherLife: boolean): Promise<void> {
    const { writer } = this.#options;
    const texts = rescueTexts(doc, unsent.cards, { writer, isOtherLife });
    const changes = rescueChanges(doc, unsent);
    const [cards, paths] = [
      new Set(texts.map(({ card }) => card)),
      new Set(changes.map(({ path }) => path)),
    ];
    this.#texts = [...this.#texts.filter(({ card }) => !cards.has(card)), ...texts];
    this.#changes = [...this.#changes.filter(({ path }) => !paths.has(path)), ...changes];
    this.#show();
    for (const text of texts) await this.#keep(text.card, text);
    for (const change of changes) await this.#keep(nameOf(change.path), change);
  }

  /** Whether the board that is here now says it after all. Only asked of one that has been joined. */
  check(doc: BoardDoc): void {
    if (this.#texts.length === 0 && this.#changes.length === 0) return;
    const [texts, changes] = [this.#texts, this.#changes];
    this.#texts = stillLost(doc, texts);
    this.#changes = changes.filter((change) => isLost(doc, change));
    const left = new Map(this.#texts.map((text) => [text.card, text]));
    for (const { card, kind } of texts) {
      if (left.get(card)?.kind !== kind) void this.#keep(card, left.get(card));
    }
    for (const change of changes) {
      if (!this.#changes.includes(change)) void this.#keep(nameOf(change.path), undefined);
    }
    this.#show();
  }

  dropText(card: CardId): void {
    this.#texts = this.#texts.filter((text) => text.card !== card);
    void this.#keep(card, undefined);
    this.#show();
  }

  dropChange(path: BoardPath): void {
    this.#changes = this.#changes.filter((change) => change.path !== path);
    void this.#keep(nameOf(path), undefined);
    this.#show();
  }

  /** Cards and paths of which something was erased for good: what was rescued of them goes too. */
  erase(things: ReadonlySet<string>): void {
    for (const { card } of [...this.#texts]) if (things.has(card)) this.dropText(card);
    for (const { path } of [...this.#changes]) {
      if ([...things].some((thing) => isOf(path, thing))) this.dropChange(path);
    }
  }

  /** Nothing of it may stay, as when the workshop has been deleted. */
  forget(): void {
    [this.#texts, this.#changes] = [[], []];
    this.#show();
  }

  #show(): void {
    const { rescued, changes } = this.#options.cells;
    const texts = this.#texts.filter(({ kind }) => kind === 'card' || kind === 'change');
    if (!alike(texts, rescued.get())) rescued.set(texts);
    if (!alike(this.#changes, changes.get())) changes.set(this.#changes);
  }

  async #keep(name: string, row: RescuedText | RescuedChange | undefined): Promise<void> {
    const { store, workshop } = this.#options;
    await store.change('rescued', `${workshop}/${name}`, () => row);
  }
}

/** Of a card, of the thing that stands there, or its very words. */
function isOf(path: BoardPath, thing: string): boolean {
  const { root, id } = spotOf(thing);
  return path.includes(thing) || (id !== '' && path.startsWith(`${root}/${id}/`));
}

const nameOf = (path: BoardPath): string => `change/${path}`;
