import type { CardId } from '#shared/domain/ids.ts';
import type { Session } from '../../../sync/Session.ts';
import type { BoardScreen } from '../screen/screen.ts';
import { stageHere } from '../screen/viewedStep.ts';
import { showCard } from './showCard.ts';
import { soughtCard } from './soughtCard.ts';

/**
 * Leads to the card of a link as soon as it is here, in whatever step and lane it lies: a device that
 * opens a link may have no copy yet. Nobody is pulled out of a text; the card then waits until it is left.
 */
export function leadTo(
  session: Session,
  screen: BoardScreen,
  card: CardId,
  onShown: () => void,
): () => void {
  screen.seek({ card, why: 'seeking' });
  const look = () => {
    const { sought } = screen.state.getState();
    if (sought?.card !== card) return stop();
    const found = soughtCard(session.board.get(), card, session.connection.get());
    if (found.kind !== 'shown') {
      if (found.kind !== sought.why) screen.seek({ card, why: found.kind });
      return;
    }
    if (isWriting(screen)) return;
    stop();
    showCard(screen, stageHere(session), card, found.place);
    onShown();
  };
  const leave = [session.board, session.connection, screen.state].map((source) =>
    source.subscribe(look),
  );
  function stop(): void {
    for (const unsubscribe of leave) unsubscribe();
  }
  look();
  return stop;
}

const isWriting = ({ state }: BoardScreen): boolean =>
  state.getState().open !== null ||
  // A field of the join page may still have the focus when the board takes its place.
  globalThis.document?.activeElement?.matches('textarea') === true;
