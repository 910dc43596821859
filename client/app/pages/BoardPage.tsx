import { useRef } from 'react';
import { BoardLanes } from '../../features/board/BoardLanes.tsx';
import { BoardNotices } from '../../features/board/header/BoardNotices.tsx';
import { useIsWide } from '../../features/board/screen/useIsWide.ts';
import { MovedNotice } from '../../features/ownTable/MovedNotice.tsx';
import { useWords } from '../../i18n/useWords.ts';
import styles from './BoardPage.module.css';
import { BoardDialogs } from './board/BoardDialogs.tsx';
import { BoardFrame } from './board/BoardFrame.tsx';
import { PhoneHead, WideHead } from './board/BoardHead.tsx';
import { DockPart } from './board/DockPart.tsx';
import { BoardHints } from './board/hints/BoardHints.tsx';
import { HintRow } from './board/hints/HintRow.tsx';
import { useBoardHeight } from './board/useBoardHeight.ts';
import { useHelpKey } from './board/useHelpKey.ts';
import { useSharedText } from './board/useSharedText.ts';
import { VotePart } from './board/VotePart.tsx';

/** The board of one step: on a phone one lane at a time, else three side by side. */
export function BoardPage() {
  return (
    <BoardFrame>
      <BoardHints>
        <Board />
      </BoardHints>
    </BoardFrame>
  );
}

const CARDS = 'cards';

function Board() {
  const wide = useIsWide();
  const page = useRef<HTMLDivElement>(null);
  const { hints } = useWords();
  useBoardHeight(page);
  useHelpKey();
  useSharedText();
  return (
    <div ref={page} className={wide ? styles.wide : styles.phone}>
      {wide ? <WideHead skipTo={CARDS} /> : <PhoneHead skipTo={CARDS} />}
      <main id={CARDS} tabIndex={-1} className={styles.board}>
        <div className={styles.notices}>
          <BoardNotices>
            <MovedNotice />
            <HintRow hint="others" text={hints.others} />
          </BoardNotices>
          <VotePart voting={null} />
        </div>
        <BoardLanes wide={wide} feet={wide} />
      </main>
      {!wide && <DockPart />}
      <BoardDialogs />
    </div>
  );
}
