import { findThing } from '#shared/board/edits/thing.ts';
import { ROOT } from '#shared/board/keys.ts';
import { assert } from '#shared/domain/assert.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { Renewal, Telling } from '#shared/protocol/api.ts';
import { KINDS_OF_WORDS, type Unsaying } from '#shared/summary/unsay.ts';
import type { BoardLog, Erased, Store } from '../../store/Store.ts';
import { noticeFrame } from '../frames/write.ts';
import { Line } from '../line.ts';
import type { Member } from '../member.ts';
import type { Room } from '../room.ts';
import type { Cancel, Time } from '../time.ts';
import { eraseCards } from './eraseCards.ts';
import { Rewordings } from './Rewordings.ts';
import { fitsRecord, isRecordText, renewRecord } from './recordTexts.ts';
import { isRenewable, renew, withAliases } from './renew.ts';
import { rewriteKept } from './rewriteKept.ts';
import { rewriteMark } from './rewriteMark.ts';
import { withoutWordings, wordingsOf } from './wordings.ts';

interface Surroundings {
  readonly store: Store;
  readonly time: Time;
  readonly room: Pick<
    Room,
    'id' | 'board' | 'marks' | 'slips' | 'members' | 'edit' | 'steering' | 'desk' | 'following'
  >;
  /** Folds the log in; false: another was first. Rejects with the store. */
  fold(): Promise<boolean>;
}

/** Somebody may still be writing in a reported card. */
const QUIET_MS = 30_000;
const RETRY_MS = 30_000;
const MOST_FOLDS = 5;
/** Where words stood that nothing but kept versions said. */
const KEPT_PATH = 'kept//';

const unsayings = ({ words, instead }: Telling): readonly Unsaying[] =>
  KINDS_OF_WORDS.map((of) => ({ of, words: new Set([words]), instead }));

/**
 * Takes words away for good [P73]–[P77].
 *
 *   asked, or a reported card was changed
 *      ──▶ one commit: the document without it, the ids, a higher erasure number
 *      ──▶ log folded in, marks and slips rewritten, no trace left ──▶ settled: everybody is told
 *
 * What stops half way is unsettled on the disk, and goes on when the room is loaded anew.
 */
export class Erasing {
  readonly #around: Surroundings;
  readonly #line = new Line();
  readonly #rewordings: Rewordings;
  #settled: number;
  /** The last erasure that another relay may have made, and sees to. */
  #others = 0;
  #timer: Cancel | null = null;
  #isClosed = false;

  constructor({ settled }: Pick<BoardLog, 'settled'>, around: Surroundings) {
    this.#around = around;
    this.#settled = settled;
    this.#rewordings = new Rewordings(around.room.board.late);
  }

  /** [P75] What a device may have been away for. */
  welcome(member: Pick<Member, 'send'>): void {
    const { number, cards, texts } = this.#around.room.board.erased;
    if (number > 0) {
      member.send(
        noticeFrame({ notice: 'erased', erasure: number, cards: [...cards], texts: [...texts] }),
      );
    }
  }

  get settled(): number {
    return this.#settled;
  }

  /** What another relay has erased; should it have died half way, this one finishes it. */
  follow({ settled }: Pick<BoardLog, 'settled'>): void {
    const { room } = this.#around;
    const { number } = room.board.erased;
    const isNews = settled > this.#settled;
    this.#settled = Math.max(this.#settled, settled);
    if (this.#settled < number && !this.#timer) this.#later(RETRY_MS);
    this.#others = number;
    if (isNews) for (const member of room.members) this.welcome(member);
  }

  /**
   * Resolves when nothing is left of those cards, nor of what was said where something else is to stand, nor of what
   * only kept versions told; `unknown`: one of them is no card, or none of the texts, of this board. Rejects with the
   * store.
   */
  async erase(
    cards: readonly CardId[],
    renewals: readonly Renewal[] = [],
    told: readonly Telling[] = [],
  ): Promise<'erased' | 'unknown'> {
    const { room } = this.#around;
    const { board } = room;
    const standing = [...new Set(cards)].filter((card) => !board.erased.isGone(card));
    if (standing.some((card) => !findThing(board.doc, ROOT.cards, card))) return 'unknown';
    const isKnown = (one: Renewal) => fitsRecord(room, one) || isRenewable(one, board.doc);
    if (!renewals.every(isKnown)) return 'unknown';
    const renewed = withAliases(renewals, board.doc);
    const gone = [...(await this.said(renewed)), ...told.flatMap(unsayings)];
    await this.unsay(gone);
    // The last first: where one of a list goes, those after it move up.
    const inRecords = renewed
      .filter(({ path }) => isRecordText(path))
      .toSorted((one, other) => (one.path < other.path ? 1 : -1));
    for (const renewal of inRecords) await renewRecord(room, renewal);
    const erases: readonly Erased[] = [
      ...standing.map((card): Erased => ({ thing: card, what: 'card' })),
      ...renewed.map(({ path }): Erased => ({ thing: path, what: 'words' })),
      ...told.slice(0, 1).map((): Erased => ({ thing: KEPT_PATH, what: 'words' })),
    ];
    // Also when there is nothing to do: somebody else's erasure of the same may be on its way to the disk.
    await room.edit((doc) => {
      eraseCards(doc, new Set(standing));
      for (const one of renewed) if (!inRecords.includes(one)) renew(doc, one);
    }, erases);
    // Somebody may have fixed a version of the board meanwhile; whoever does so from here on knows nothing of it.
    await this.unsay(gone);
    await this.#settle();
    return 'erased';
  }

  /** What is said there: a version that was kept may tell it, and only board and marks know where it has that from. */
  async said(renewals: readonly Renewal[]): Promise<readonly Unsaying[]> {
    const { store, room } = this.#around;
    return renewals.length === 0 ? [] : await wordingsOf(store, room, renewals);
  }

  /** Takes it out of what was kept. */
  async unsay(gone: readonly Unsaying[]): Promise<void> {
    const { desk } = this.#around.room;
    if (gone.length > 0) await desk.rewriteKept((json) => withoutWordings(json, gone));
  }

  /** Something was committed, or the room has been loaded. */
  look(): void {
    const { number } = this.#around.room.board.erased;
    if (this.#settled < number && number > this.#others) this.#later(0);
    else if (this.#rewordings.hasDue) this.#later(0);
    else if (this.#rewordings.hasAny) this.#later(QUIET_MS);
  }

  /** Before the room goes to rest. Resolves when all is done, or refused. */
  async rest(): Promise<void> {
    await this.#goOn();
  }

  close(): void {
    this.#isClosed = true;
    this.#timer?.();
  }

  #later(ms: number): void {
    this.#timer?.();
    if (this.#isClosed) return;
    this.#timer = this.#around.time.later(ms, () => {
      this.#timer = null;
      void this.#goOn();
    });
  }

  /** What is to be done without anybody asking. */
  async #goOn(): Promise<void> {
    const cards = this.#rewordings.take();
    try {
      const erases = cards.map((card): Erased => ({ thing: card, what: 'words' }));
      if (erases.length > 0) await this.#around.room.edit(() => undefined, erases);
      await this.#settle();
    } catch {
      // The store has said in the log why, or the room has ended.
    }
  }

  async #settle(): Promise<void> {
    try {
      await this.#line.run(() => this.#leaveNothing());
    } catch (fault) {
      this.#later(RETRY_MS);
      throw fault;
    }
  }

  async #leaveNothing(): Promise<void> {
    const { store, room } = this.#around;
    const { erased, doc } = room.board;
    const { number } = erased;
    if (this.#settled >= number) return;
    await this.#fold();
    await this.#rewriteMarks();
    await room.slips.forget((card) => erased.isGone(card));
    await room.desk.rewriteKept((json) => rewriteKept(json, erased.list, doc));
    await store.settleErasure(room.id, number);
    this.#settled = number;
    for (const member of room.members) this.welcome(member);
  }

  /** The log then begins with what was encoded after the erasure. */
  async #fold(): Promise<void> {
    for (let tries = 0; tries < MOST_FOLDS; tries += 1) {
      await this.#around.room.following?.catchUp();
      await this.#around.room.edit(() => undefined);
      if (await this.#around.fold()) return;
    }
    assert(false, 'a log can be folded in');
  }

  /** One at a time, so that nobody waits for all of them. */
  async #rewriteMarks(): Promise<void> {
    const { store, room } = this.#around;
    const { erased, doc } = room.board;
    await room.marks.atRest(); // one from before the erasure is refused by its number
    for (const { id } of await store.listMarks(room.id)) {
      const mark = await store.readMark(room.id, id);
      const next = mark && rewriteMark(mark, erased.list, doc);
      if (next) await store.rewriteMark(room.id, next);
    }
  }
}
