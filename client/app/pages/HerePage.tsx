import { lazy, useState } from 'react';
import { useAddress } from '../../state/useRoute.ts';
import { useStage } from '../../state/useStage.ts';
import { TurnFocus } from '../TurnFocus.tsx';
import { BoardPage } from './BoardPage.tsx';

const LobbyPage = lazy(async () => ({ default: (await import('./LobbyPage.tsx')).LobbyPage }));
const ClosedPage = lazy(async () => ({ default: (await import('./ClosedPage.tsx')).ClosedPage }));

/** What asks for the board itself in an address. */
const ASKS = ['card', 'step', 'look'] as const;

/**
 * At a workshop's own address, for who takes part: the lobby before the day, the board in it, and the end after it.
 *
 *   lobby ──the day begins──▶ board ──it is closed──▶ end ──one asks──▶ board
 *      └─ in the middle of a line: stays until it is written or left
 */
export function HerePage() {
  const address = useAddress();
  const kind = useStage(({ position }) => position.kind);
  const [writing, setWriting] = useState(false);
  const isLobby = kind === 'lobby';
  // As who comes by the link of a card, or from one cell of the matrix.
  const asked = ASKS.some((word) => address.has(word));
  const isInLobby = isLobby || writing;
  const shown = asked ? 'board' : isInLobby ? 'lobby' : kind === 'step' ? 'board' : 'closed';
  return (
    <>
      {shown === 'board' && <BoardPage />}
      {shown === 'lobby' && (
        <LobbyPage begun={!isLobby} onWriting={setWriting} onLeave={() => setWriting(false)} />
      )}
      {shown === 'closed' && <ClosedPage />}
      <TurnFocus page={shown} />
    </>
  );
}
