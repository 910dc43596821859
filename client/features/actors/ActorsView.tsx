import { useEffect, useMemo, useRef, useState } from 'react';
import type { ActorId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useActors } from '../../state/useActors.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { EmptyLane } from '../../ui/EmptyLane.tsx';
import { ActorGroups } from './ActorGroups.tsx';
import { ActorRow } from './ActorRow.tsx';
import { ActorSheet } from './ActorSheet.tsx';
import styles from './ActorsView.module.css';
import { AddActor } from './AddActor.tsx';
import { findToShow } from './findToShow.ts';
import { MissingList } from './MissingList.tsx';
import { RemovedList } from './RemovedList.tsx';
import { SamePairs } from './SamePairs.tsx';
import { useActorDeeds } from './useActorDeeds.ts';

/** Who is around the life situation, and who ought to be in the room. */
export function ActorsView() {
  const words = useWords().actors;
  const actors = useActors();
  const all = useBoard((board) => board.actors);
  const mayWrite = useMayWrite();
  const deeds = useActorDeeds();
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<ActorId | null>(null);
  const found = useMemo(() => findToShow(all, actors, typed), [all, actors, typed]);
  const { page, lookAt } = useRowFocus();
  const edited = actors.find(({ id }) => id === opened);
  const row = { mayWrite, deeds, onOpen: setOpened };
  return (
    <div ref={page} className={styles.page}>
      <AddActor typed={typed} onType={setTyped} found={found?.length ?? null} deeds={deeds} />
      <aside className={styles.side}>
        <MissingList actors={actors} mayWrite={mayWrite} deeds={deeds} />
        {mayWrite && <SamePairs actors={actors} deeds={deeds} onMerged={lookAt} />}
      </aside>
      <div className={styles.list}>
        {found && (
          <ul className={styles.rows} aria-label={words.found(found.length)}>
            {found.map((actor) => (
              <ActorRow key={actor.id} actor={actor} beside="huvudman" {...row} />
            ))}
          </ul>
        )}
        {!found && actors.length === 0 && <EmptyLane title={words.empty} text={words.emptyText} />}
        {!found && actors.length > 0 && <ActorGroups actors={actors} row={row} />}
        {!found && <RemovedList actors={all} mayWrite={mayWrite} deeds={deeds} />}
      </div>
      {edited && mayWrite && (
        <ActorSheet
          key={edited.id}
          actor={edited}
          actors={actors}
          deeds={deeds}
          onClose={() => setOpened(null)}
          onMerged={lookAt}
        />
      )}
    </div>
  );
}

/** What was pressed goes with what was merged: one then stands on the one that is left. */
function useRowFocus() {
  const page = useRef<HTMLDivElement>(null);
  const [left, lookAt] = useState<ActorId | null>(null);
  useEffect(() => {
    if (left === null) return;
    page.current?.querySelector<HTMLElement>(`[data-actor="${CSS.escape(left)}"]`)?.focus();
    lookAt(null);
  }, [left]);
  return { page, lookAt };
}
