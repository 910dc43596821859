import { ROOT } from '#shared/board/keys.ts';
import type { CardId } from '#shared/domain/ids.ts';
import type { BoardFile } from '#shared/protocol/file/boardFile.ts';
import type { Room } from '../room.ts';

type Erased = BoardFile['erased'];

/** [P81] What was erased where the file was made is erased here first: the file leans on nothing of it. */
export async function eraseAlike(room: Room, erased: Erased): Promise<void> {
  const cards = erased.filter(({ what }) => what === 'card').map(({ card }) => card);
  const standing = cards.filter((card) => stands(room, card));
  if (standing.length > 0) await room.erasing.erase(standing);
}

/** And what came as erased is kept so: nobody brings it back here either. */
export async function keepErased(room: Room, erased: Erased): Promise<void> {
  const known = new Set(room.board.erased.list.map(({ card, what }) => `${what} ${card}`));
  const fresh = erased.filter(({ card, what }) => !known.has(`${what} ${card}`));
  if (fresh.length === 0) return;
  await room.edit(() => undefined, fresh);
  await room.erasing.erase([]);
}

const stands = ({ board }: Room, card: CardId): boolean => board.doc.getMap(ROOT.cards).has(card);
