import { useMemo, useRef } from 'react';
import type { GapMap } from '#shared/domain/map/gapMap.ts';
import type { Target } from '#shared/domain/map/scene.ts';
import { useWords } from '../../i18n/useWords.ts';
import { SkipLink } from '../../ui/SkipLink.tsx';
import styles from './MapPart.module.css';
import { MapPicture } from './MapPicture.tsx';
import { heightFor, type Logic, type useDraw } from './useDraw.ts';
import type { MapNames } from './useMapNames.ts';
import { useSize } from './useSize.ts';

interface Props {
  readonly map: GapMap;
  readonly names: MapNames;
  readonly draw: ReturnType<typeof useDraw>;
  readonly logic: Logic;
  readonly chosen: Target | null;
  /** Id of what comes after the map. */
  readonly skipTo: string;
  readonly onChoose: (target: Target) => void;
}

/** The picture in the room that the page has for it; where that is too little for names, with a key of numbers. */
export function MapPart({ map, names, draw, logic, chosen, skipTo, onChoose }: Props) {
  const words = useWords().gapMap;
  const part = useRef<HTMLDivElement>(null);
  const { width, text } = useSize(part);
  const scene = useMemo(
    () => draw(logic, { width, height: heightFor(width), text }, chosen),
    [draw, logic, width, text, chosen],
  );
  return (
    <div className={styles.part} ref={part}>
      <SkipLink to={skipTo}>{words.skipMap}</SkipLink>
      <MapPicture
        scene={scene}
        label={words.mapName(names.counts)}
        chosen={chosen}
        nameOf={names.of}
        onChoose={onChoose}
      />
      {scene.threadsLeftOut > 0 && (
        <p className={styles.left}>{words.threadsLeft(scene.threadsLeftOut)}</p>
      )}
      {scene.numbered && (
        <ol className={styles.key} aria-label={words.actorList}>
          {map.actors.map(({ actor }, index) => (
            <li key={actor.id}>
              <b>{index + 1}</b>
              {actor.name}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
