import { type BoardPath, spotOf } from '#shared/board/changedPaths.ts';
import type { CardId, WorkshopId } from '#shared/domain/ids.ts';
import type { ErasedNotice } from '#shared/protocol/noticeFrame.ts';
import type { BoardLink } from './BoardLink.ts';
import type { RescueBox } from './outbox/RescueBox.ts';
import type { Platform } from './Platform.ts';
import type { SlipOutbox } from './slips/slipOutbox.ts';

interface Around {
  readonly workshop: WorkshopId;
  readonly platform: Pick<Platform, 'forgetDrafts'>;
  readonly rescue: RescueBox;
  readonly slips: SlipOutbox;
  /** Something of these cards, or words that were no card's, was erased for good. */
  onErased(cards: ReadonlySet<CardId>): void;
}

/**
 * [P75] Goes along with *Radera överallt*: whatever this device keeps of those cards and words beside the board goes, and
 * its copy is written anew.
 *
 *   told ──the board without those words is here──▶ forgotten ──the copy is written anew──▶ its number remembered
 */
export class Forgetting {
  /** The last erasure that this device has gone along with. */
  erasure = 0;
  readonly #around: Around;
  #told: ErasedNotice | null = null;

  constructor(around: Around) {
    this.#around = around;
  }

  told(notice: ErasedNotice): void {
    this.#told = notice;
  }

  /** In contact, with this board. True when something had to be forgotten, and is. */
  async follow(link: BoardLink): Promise<boolean> {
    const notice = this.#told;
    if (!notice || notice.erasure <= this.erasure) return false;
    const { workshop, platform, rescue, slips, onErased } = this.#around;
    const cards = new Set(notice.cards);
    platform.forgetDrafts(workshop, new Set([...cards, ...notice.texts.map(ownerOf)]));
    rescue.erase(new Set([...cards, ...notice.texts]));
    // Of a card that only says something else now the votes stand.
    slips.erase(new Set(notice.cards.filter((card) => !link.board.cards.has(card))));
    onErased(cards);
    // A copy that could not be written anew is tried again at the next contact.
    if (!(await link.compact())) return false;
    this.erasure = Math.max(this.erasure, notice.erasure);
    return true;
  }
}

/** By what half-written words are named: the thing that they are of, the root text, or the field of the desk. */
function ownerOf(path: BoardPath): string {
  const { root, id, key } = spotOf(path);
  if (root === 'desk') return `desk:${DESK_DRAFTS[id] ?? key}`;
  return id === '' ? `"${root}"` : id;
}

/** What the desk's own lists are called among its drafts; which of them it was does not matter. */
const DESK_DRAFTS: Readonly<Record<string, string>> = {
  parts: 'heading:',
  organisations: 'organisation:',
  fixed: 'diarienummer',
  kept: 'keepName',
};
