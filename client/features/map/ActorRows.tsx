import type { GapMap } from '#shared/domain/map/gapMap.ts';
import type { Target } from '#shared/domain/map/scene.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './TieList.module.css';
import type { MapNames } from './useMapNames.ts';

interface Props {
  readonly map: GapMap;
  readonly names: MapNames;
  readonly chosen: Target | null;
  readonly onChoose: (target: Target) => void;
}

/** Who stands on the map, in the order of the ring: with its number it is the key to a map too small for names. */
export function ActorRows({ map, names, chosen, onChoose }: Props) {
  const words = useWords().gapMap;
  return (
    <ol className={styles.rows}>
      {map.actors.map(({ actor: { id }, cards, marks }, index) => (
        <li key={id}>
          <button
            type="button"
            className={styles.row}
            data-target={id}
            aria-current={chosen?.id === id || undefined}
            onClick={() => onChoose({ is: 'actor', id })}
          >
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <b>{names.actor(id)}</b>
              <small>
                {[words.cards(cards), ...(marks > 0 ? [words.marks(marks)] : [])].join(', ')}
              </small>
            </span>
            <Icon name="chevron" />
          </button>
        </li>
      ))}
    </ol>
  );
}
