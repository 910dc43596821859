import { useRef, useState } from 'react';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { SaveLine } from '../../features/board/header/SaveLine.tsx';
import { useScreenActions } from '../../features/board/screen/screenContext.ts';
import { useIsWide } from '../../features/board/screen/useIsWide.ts';
import { useViewedStep } from '../../features/board/screen/useViewedStep.ts';
import { TakeInPart } from '../../features/boardFile/TakeInPart.tsx';
import { ExitResult } from '../../features/exit/ExitResult.tsx';
import { HopesRow } from '../../features/lobby/HopesRow.tsx';
import { useWaysIn } from '../../features/room/door/useWaysIn.ts';
import { FirstRunPart } from '../../features/room/firstRun/FirstRunPart.tsx';
import { useFirstRun } from '../../features/room/firstRun/useFirstRun.ts';
import { RoomPanel } from '../../features/room/RoomPanel.tsx';
import { sum } from '../../features/room/tables/tableRows.ts';
import { useTableRows } from '../../features/room/tables/useTableRows.ts';
import { useIsRoomy } from '../../features/room/useIsRoomy.ts';
import { SteerBar } from '../../features/steer/SteerBar.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { useProjection } from '../../state/useProjection.ts';
import { classes } from '../../ui/classes.ts';
import { BoardDialogs } from './board/BoardDialogs.tsx';
import { BoardFrame } from './board/BoardFrame.tsx';
import { useBoardHeight } from './board/useBoardHeight.ts';
import { useHelpKey } from './board/useHelpKey.ts';
import { useNextVoting } from './board/useNextVoting.ts';
import { useSharedText } from './board/useSharedText.ts';
import styles from './RoomPage.module.css';
import { CaseKey } from './room/CaseKey.tsx';
import type { Face } from './room/FaceTabs.tsx';
import { RoomBoard } from './room/RoomBoard.tsx';
import { RoomHead } from './room/RoomHead.tsx';

/** The board with the tables beside it and the controls below. Where there is no room for both, one at a time. */
export function RoomPage() {
  const stage = useProjection((projection) => projection.stage);
  return (
    stage && (
      <BoardFrame>
        <Room stage={stage} />
      </BoardFrame>
    )
  );
}

interface RoomProps {
  readonly stage: Stage;
}

const MAIN = 'room';

function Room({ stage }: RoomProps) {
  const { steer } = useWords();
  const page = useRef<HTMLDivElement>(null);
  const wide = useIsWide();
  const roomy = useIsRoomy();
  const [face, setFace] = useState<Face>('tables');
  const rows = useTableRows(stage);
  const screen = useScreenActions();
  const { step, room } = useViewedStep();
  const voting = useNextVoting();
  const firstRun = useFirstRun(
    stage,
    sum(rows, ({ devices }) => devices),
  );
  const door = useWaysIn();
  useBoardHeight(page);
  useHelpKey();
  useSharedText();
  const isOver = stage.position.kind === 'closed' || stage.position.kind === 'followUp';
  const board = roomy || face === 'board';
  const tables = roomy || face === 'tables';
  return (
    <div
      ref={page}
      className={classes(styles.page, !wide && styles.phone, tables && styles.tables)}
    >
      <RoomHead
        skipTo={MAIN}
        stage={stage}
        rows={rows}
        wide={wide}
        roomy={roomy}
        face={face}
        onFace={setFace}
        door={door}
        firstRun={firstRun}
        onHelp={() => screen.show({ kind: 'shortcuts' })}
      />
      <main id={MAIN} tabIndex={-1} className={styles.main}>
        {board && <RoomBoard wide={wide} voting={voting} />}
        {tables && (
          <aside className={styles.side} aria-label={steer.tablesAndReview}>
            {!board && <CaseKey />}
            {firstRun.list && (
              <FirstRunPart
                list={firstRun.list}
                isPractice={stage.practice === true}
                screenLink={door.ways?.links.screen}
              />
            )}
            <HopesRow />
            {isOver && <ExitResult />}
            <RoomPanel stage={stage} rows={rows} />
            <TakeInPart />
          </aside>
        )}
      </main>
      {!wide && board && (
        <p className={styles.status}>
          <SaveLine />
        </p>
      )}
      {/* On a phone the board takes the room of the controls; they are a press away. */}
      {(wide || tables) && (
        <SteerBar
          terms={voting.terms}
          given={voting.given}
          away={step === room ? null : step}
          onBack={() => screen.look(null)}
        />
      )}
      <BoardDialogs />
    </div>
  );
}
