import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { isColumnId } from '#shared/domain/columns.ts';
import { type CardId, isRandomId } from '#shared/domain/ids.ts';
import { isStepId } from '#shared/domain/steps.ts';
import { boardActions } from '../../../features/board/actions/boardActions.ts';
import { BoardContext, type BoardParts } from '../../../features/board/actions/boardContext.ts';
import { useRights } from '../../../features/board/actions/useRights.ts';
import { leadTo } from '../../../features/board/link/leadTo.ts';
import { followWorkshop } from '../../../features/board/screen/followWorkshop.ts';
import { type BoardScreen, createScreen } from '../../../features/board/screen/screen.ts';
import { ScreenContext } from '../../../features/board/screen/screenContext.ts';
import { isWide } from '../../../features/board/screen/useIsWide.ts';
import { CardEditor } from '../../../features/compose/editor/CardEditor.tsx';
import { useSewing } from '../../../features/group/useSewing.ts';
import { useVote } from '../../../features/vote/ballot/useVote.ts';
import { CardVote } from '../../../features/vote/card/CardVote.tsx';
import { VotingProvider } from '../../../features/vote/VotingProvider.tsx';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useApp } from '../../../state/appContext.ts';
import type { OpenWorkshop } from '../../../state/sessionContext.ts';
import { useAddress } from '../../../state/useRoute.ts';
import { useOpenWorkshop } from '../../../state/useSession.ts';
import { useUndoOffer } from '../../../state/useUndoOffer.ts';
import { DraftProvider } from '../../../writing/draft/DraftProvider.tsx';
import { FootPart } from './FootPart.tsx';
import { GroupPart } from './GroupPart.tsx';
import { type SewnHere, SewnHereContext } from './sewnHere.ts';
import { useCopyLink } from './useCopyLink.ts';
import { useOnward } from './useOnward.ts';

interface Props {
  readonly children: ReactNode;
}

/** Joins what the features bring to the board, and keeps the state of this screen for as long as it is shown. */
export function BoardFrame({ children }: Props) {
  const workshop = useOpenWorkshop();
  const { session, store } = workshop;
  const address = useAddress();
  const words = useWords();
  const lang = useLang();
  const offer = useUndoOffer();
  const rights = useRights();
  const [screen] = useState(() => screenAt(address));
  const [sewn, setSewn] = useState<SewnHere | null>(null);
  const sewing = useSewing(screen.focus);
  const copyLink = useCopyLink(screen);
  const { press } = useVote();
  const actions = useMemo(
    () => boardActions({ session, screen, shown: store.getState, words, lang, offer }),
    [session, store, screen, words, lang, offer],
  );
  const onward = useOnward(screen, actions);
  const parts = useMemo<BoardParts>(
    () => ({
      Editor: CardEditor,
      Group: GroupPart,
      Foot: FootPart,
      Votes: CardVote,
      vote: press,
      unpick: sewing.unpick,
      copyLink,
      ...onward,
      sew: (cards, how) => {
        const group = sewing.sew(cards);
        const titled = group && session.board.get().groups.get(group)?.title.trim();
        const asksName = how === 'chosen' && !titled;
        setSewn(group && { group, asksName, asked: () => setSewn(null) });
      },
    }),
    [sewing, session, copyLink, onward, press],
  );
  const scope = useMemo(() => ({ actions, parts, rights }), [actions, parts, rights]);
  const { preferences } = useApp();
  useEffect(() => {
    const holdsUpdates = () => preferences.current.get().holdsUpdates;
    return followWorkshop(workshop, screen, isWide, holdsUpdates);
  }, [workshop, screen, preferences]);
  useCardOfLink(workshop, screen, address);
  return (
    <DraftProvider>
      <ScreenContext value={screen}>
        <BoardContext value={scope}>
          <VotingProvider>
            <SewnHereContext value={sewn}>{children}</SewnHereContext>
          </VotingProvider>
        </BoardContext>
      </ScreenContext>
    </DraftProvider>
  );
}

/** Who comes from the matrix comes to one cell. */
function screenAt(address: URLSearchParams): BoardScreen {
  const screen = createScreen();
  const step = address.get('step');
  const column = address.get('column');
  if (isStepId(step)) screen.look(step);
  if (isColumnId(column)) screen.showColumn(column);
  return screen;
}

/** Who comes by a card's link comes to the card. */
function useCardOfLink(
  { session }: OpenWorkshop,
  screen: BoardScreen,
  address: URLSearchParams,
): void {
  const [card] = useState(() => address.get('card'));
  useEffect(() => {
    if (!isRandomId(card)) return;
    // Once one is there the address is the board's again: a reload leads nobody away from where they are.
    const forget = () => history.replaceState(null, '', location.pathname);
    return leadTo(session, screen, card as CardId, forget);
  }, [session, screen, card]);
}
