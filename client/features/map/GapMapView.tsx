import { type ReactNode, useId, useRef, useState } from 'react';
import type { Target } from '#shared/domain/map/scene.ts';
import { useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { useSession } from '../../state/useSession.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyLane } from '../../ui/EmptyLane.tsx';
import { Chosen } from './Chosen.tsx';
import styles from './GapMapView.module.css';
import { MapPart } from './MapPart.tsx';
import { RelateTwo } from './RelateTwo.tsx';
import { SaveMap } from './SaveMap.tsx';
import { TieList } from './TieList.tsx';
import { type Logic, useDraw } from './useDraw.ts';
import { useGapMap } from './useGapMap.ts';
import { useMapDay } from './useMapDay.ts';
import { useMapNames } from './useMapNames.ts';
import { useNarrow } from './useNarrow.ts';
import { ViewChoice } from './ViewChoice.tsx';

interface Props {
  /** What else one may do with the map as a whole. */
  readonly tools?: ReactNode;
}

/** Mellanrumskartan: a picture and a list of the same, and what one has chosen of it. */
export function GapMapView({ tools }: Props) {
  const { gapMap: words, exercises } = useWords();
  const map = useGapMap();
  const names = useMapNames(map);
  const draw = useDraw(map, useMapDay());
  const narrow = useNarrow();
  const [view, setView] = useState<'map' | 'list' | null>(null);
  const [logic, setLogic] = useState<Logic>('together');
  const [chosen, choose] = useState<Target | null>(null);
  const main = useRef<HTMLDivElement>(null);
  const listId = useId();
  const shown = view ?? (narrow ? 'list' : 'map');
  const leave = () => {
    const left = chosen;
    choose(null);
    // Once the page shows it again: back to where one was.
    requestAnimationFrame(() => {
      const before = main.current?.querySelector(`[data-target="${left?.id}"]`);
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus();
    });
  };
  if (map.actors.length === 0) return <NoActors />;
  return (
    <div className={classes(styles.view, chosen && styles.chosen)}>
      <div className={styles.main} ref={main}>
        <header className={styles.head}>
          <div className={styles.title}>
            <h1>{exercises.names.map}</h1>
            <p className={styles.lead}>
              {shown === 'map' && logic === 'divided' ? words.dividedText : words.lead}
            </p>
          </div>
          <div className={styles.tools}>
            <ViewChoice label={words.view} value={shown} options={words.views} onChoose={setView} />
            {shown === 'map' && (
              <ViewChoice
                label={words.logic}
                value={logic}
                options={words.logics}
                onChoose={setLogic}
              />
            )}
            <SaveMap map={map} names={names} draw={draw} logic={logic} />
            {tools}
          </div>
        </header>
        {shown === 'map' && (
          <MapPart
            map={map}
            names={names}
            draw={draw}
            logic={logic}
            chosen={chosen}
            skipTo={listId}
            onChoose={choose}
          />
        )}
        {shown === 'list' && <TieList map={map} names={names} chosen={chosen} onChoose={choose} />}
        <p className={styles.counts}>{names.counts}</p>
      </div>
      <aside className={styles.aside} id={listId} tabIndex={-1} aria-label={words.listName}>
        {chosen ? (
          <Chosen
            key={chosen.id}
            target={chosen}
            map={map}
            names={names}
            onChoose={choose}
            onLeave={leave}
          />
        ) : (
          <>
            {shown === 'map' && (
              <TieList
                map={map}
                names={names}
                chosen={null}
                onChoose={choose}
                onAll={() => setView('list')}
              />
            )}
            <RelateTwo onRelate={(id) => choose({ is: 'tie', id })} />
          </>
        )}
      </aside>
    </div>
  );
}

function NoActors() {
  const { gapMap: words, exercises } = useWords();
  const { workshop } = useSession();
  return (
    <div className={styles.empty}>
      <h1>{exercises.names.map}</h1>
      <EmptyLane
        title={words.empty}
        text={words.emptyText}
        action={
          <ButtonLink href={pathTo.exercise(workshop, 'actors')} variant="line">
            {words.toActors}
          </ButtonLink>
        }
      />
    </div>
  );
}
