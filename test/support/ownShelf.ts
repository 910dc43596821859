import { addCard } from '#shared/board/edits/cards.ts';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { memoryStore } from '../../client/sync/device/memoryStore.ts';
import type { OpenText, Session } from '../../client/sync/Session.ts';
import type { SessionCells } from '../../client/sync/sessionCells.ts';
import { SlipOutbox } from '../../client/sync/slips/slipOutbox.ts';
import { openUnshownText } from '../../client/sync/unshown/openUnshownText.ts';
import { Publisher } from '../../client/sync/unshown/publisher.ts';
import { UnshownCards } from '../../client/sync/unshown/unshownCards.ts';

type Cells = Pick<SessionCells, 'stage' | 'connection' | 'board' | 'pending' | 'seat'>;
type Hands = Pick<Session, 'unshown' | 'handed' | 'keepUnshown' | 'dropUnshown'>;

/** The cards that a device keeps to itself, and how they come on the board: as in a session, on cells that a test sets. */
export function ownShelf(cells: Cells) {
  const store = memoryStore();
  const workshop = 'workshop-00000000000aa' as WorkshopId;
  const unshown = new UnshownCards({ store, workshop, now: () => 0 });
  const slips = new SlipOutbox({ store, workshop, cells, send: () => true });
  const hands: Hands = {
    unshown: unshown.cards,
    handed: slips.handed,
    keepUnshown: (card) => unshown.keep(card),
    dropUnshown: (id) => unshown.drop(id),
  };
  return {
    hands,
    openText: (path: Parameters<Session['openText']>[0], openShared: () => OpenText | null) =>
      path.of === 'card' && path.field === 'text' && unshown.find(path.card)
        ? openUnshownText(path.card, {
            unshown,
            board: cells.board,
            mayWrite: () => true,
            openShared,
            now: () => 0,
          })
        : null,
    publishAs: (session: Session) =>
      new Publisher({
        cells,
        unshown,
        slips,
        participant: session.participant,
        add: (card, writer) => session.edit(addCard, card, writer) !== null,
      }),
  };
}
