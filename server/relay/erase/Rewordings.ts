import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import { ROOT } from '#shared/board/keys.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { LateDoc } from '../lateDoc.ts';
import { OTHERS } from '../others/applyOthers.ts';

interface Change {
  readonly cards: Y.Map<unknown>;
  readonly type: unknown;
  readonly keys: ReadonlySet<string | null>;
}

/**
 * Which reported cards have been changed since, so that what they said before can be erased.
 *
 *   reported ──its words change──▶ reworded ──the report is answered or cleared──▶ due
 */
export class Rewordings {
  readonly #reworded = new Set<CardId>();
  /** Reported when the room was loaded: whether they had been changed before is not known any more. */
  readonly #suspected = new Set<CardId>();
  readonly #due = new Set<CardId>();

  constructor(late: Pick<LateDoc, 'whenMade'>) {
    late.whenMade((doc) => this.#follow(doc));
  }

  get hasDue(): boolean {
    return this.#due.size > 0;
  }

  get hasAny(): boolean {
    return this.#reworded.size > 0;
  }

  /** Also those whose report stands. */
  take(): readonly CardId[] {
    const taken = new Set([...this.#due, ...this.#reworded]);
    this.#due.clear();
    this.#reworded.clear();
    return [...taken];
  }

  #follow(doc: BoardDoc): void {
    const cards = doc.getMap(ROOT.cards);
    for (const [id, thing] of cards) {
      if (isReported(thing)) this.#suspected.add(id as CardId);
    }
    doc.on('afterTransaction', ({ changed, origin }) => {
      for (const [type, keys] of changed) this.#look({ cards, type, keys }, origin === OTHERS);
    });
  }

  /** Where another relay took the words in, that one erases what they were before. */
  #look({ cards, type, keys }: Change, isOthers: boolean): void {
    if (!(type instanceof Y.Text || type instanceof Y.Map)) return;
    const thing = type instanceof Y.Text ? type._item?.parent : type;
    if (!(thing instanceof Y.Map) || thing._item?.parent !== cards) return;
    const id = thing._item.parentSub as CardId;
    const words = type instanceof Y.Text || [...keys].some((key) => key?.startsWith('strategy:'));
    if (words && !isOthers && isReported(thing)) this.#reworded.add(id);
    if (!keys.has('reported')) return;
    const [was, wasBefore] = [this.#reworded.delete(id), this.#suspected.delete(id)];
    if (was || wasBefore) this.#due.add(id);
  }
}

const isReported = (thing: unknown): boolean =>
  thing instanceof Y.Map && (thing.get('reported') ?? null) !== null;
