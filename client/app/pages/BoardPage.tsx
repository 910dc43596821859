import { lazy, Suspense, useRef } from 'react';
import { can } from '#shared/domain/role.ts';
import { BoardLanes } from '../../features/board/BoardLanes.tsx';
import { BoardNotices } from '../../features/board/header/BoardNotices.tsx';
import { useIsWide } from '../../features/board/screen/useIsWide.ts';
import { useSession } from '../../state/useSession.ts';
import { classes } from '../../ui/classes.ts';
import styles from './BoardPage.module.css';
import { BoardDialogs } from './board/BoardDialogs.tsx';
import { BoardFrame } from './board/BoardFrame.tsx';
import { PhoneHead, WideHead } from './board/BoardHead.tsx';
import { DockPart } from './board/DockPart.tsx';
import { useBoardHeight } from './board/useBoardHeight.ts';

const SteerBar = lazy(async () => {
  const { SteerBar: Bar } = await import('../../features/steer/SteerBar.tsx');
  return { default: Bar };
});

/** The board of one step: on a phone one lane at a time, else three side by side. */
export function BoardPage() {
  return (
    <BoardFrame>
      <Board />
    </BoardFrame>
  );
}

function Board() {
  const wide = useIsWide();
  const { role } = useSession();
  const leads = can(role, 'steer');
  const page = useRef<HTMLDivElement>(null);
  useBoardHeight(page);
  return (
    <div ref={page} className={classes(wide ? styles.wide : styles.phone, leads && styles.leads)}>
      {wide ? <WideHead leads={leads} /> : <PhoneHead />}
      <main className={styles.board}>
        <BoardNotices />
        <BoardLanes wide={wide} feet={wide || leads} />
      </main>
      {!wide && <DockPart writes={!leads} />}
      {leads && (
        <Suspense fallback={null}>
          <SteerBar />
        </Suspense>
      )}
      <BoardDialogs />
    </div>
  );
}
