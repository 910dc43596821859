import { readBoard } from '#shared/board/read/board.ts';
import { findText } from '#shared/board/texts.ts';
import type { CardId, GroupId, WorkshopId } from '#shared/domain/ids.ts';
import { loadDoc } from '../../server/relay/loadDoc.ts';
import type { Room } from '../../server/relay/room.ts';
import type { Disk } from './disk.ts';

interface Asked {
  readonly workshop: WorkshopId;
  readonly card: CardId;
  /** What it said: nobody else says just that. */
  readonly words: string;
  isDone: boolean;
}

/** Remembers by itself what was to be erased, and looks for it in everything that the disk holds. */
export class Erasures {
  readonly #asked: Asked[] = [];
  readonly #say: (fault: string) => void;

  constructor(say: (fault: string) => void) {
    this.#say = say;
  }

  /** Whether votes for it may be gone. */
  isAsked(card: string): boolean {
    return this.#asked.some((one) => one.card === card);
  }

  /** One of the cards that are on the disk, and with it at times the heading of a group. */
  ask({ erasing, id }: Room, disk: Disk, b: number): void {
    const { board } = disk.of(id);
    const cards = [...readBoard(board).cards.values()].sort((one, other) =>
      one.id < other.id ? -1 : 1,
    );
    const card = cards[b % Math.max(1, cards.length)];
    if (!card) return;
    const asked = { workshop: id, card: card.id, words: card.text, isDone: false };
    this.#asked.push(asked);
    const [group] = [...readBoard(board).groups.keys()].sort();
    const path = `groups/${group}/title`;
    const texts = group && b % 2 === 0 ? [{ path, words: `Rubrik ${b}` }] : [];
    erasing.erase([card.id], texts).then(
      async (done) => {
        if (done !== 'erased') return;
        asked.isDone = true;
        const fault = await leftOf(asked, disk);
        if (fault) this.#say(fault);
        if (group && texts.length > 0) this.#hasGone(disk, id, group);
      },
      () => undefined, // the store refused, or the room has ended: it goes on by itself
    );
  }

  /** When all has come to rest: what is gone from the board is gone altogether, and nothing waits to be finished. */
  async faults(disk: Disk): Promise<readonly string[]> {
    const faults = (await disk.truth.unsettled()).map(() => 'an erasure was never finished');
    for (const asked of this.#asked) {
      const stands = disk.of(asked.workshop).board.getMap('cards').has(asked.card);
      if (stands && asked.isDone) faults.push('an erased card is back on the board');
      const fault = stands ? null : await leftOf(asked, disk);
      if (fault) faults.push(fault);
    }
    return faults;
  }

  #hasGone(disk: Disk, workshop: WorkshopId, group: GroupId): void {
    const title = findText(disk.of(workshop).board, { of: 'group', group });
    if (title?.toString() === 'Hör ihop') this.#say('an erased heading is still there');
  }
}

/** What the disk still holds of a card that has been erased; null: nothing. */
async function leftOf({ workshop, card, words }: Asked, disk: Disk): Promise<string | null> {
  const { truth } = disk;
  const log = await truth.read(workshop);
  const states = log.updates.map(({ update }) => update);
  for (const { id } of await truth.listMarks(workshop)) {
    const mark = await truth.readMark(workshop, id);
    if (!mark) continue;
    if (loadDoc({ snapshot: mark.state, updates: [] }).getMap('cards').has(card)) {
      return 'an erased card is on a mark';
    }
    states.push(mark.state);
  }
  const slips = await truth.readSlips(workshop);
  if (slips.some(({ json }) => json.includes(card))) return 'an erased card has votes';
  const said = new RegExp(`${words}(?!\\d)`);
  // Another card's number may begin in the same way, and lie in pieces.
  const others = JSON.stringify(disk.of(workshop).board.getMap('cards').toJSON());
  if (!/^Kort \d+$/.test(words) || others.includes(words)) return null;
  const isLeft = [...states, ...(log.snapshot ? [log.snapshot] : [])].some((bytes) =>
    said.test(Buffer.from(bytes).toString('utf8')),
  );
  return isLeft ? 'words of an erased card are on the disk' : null;
}
