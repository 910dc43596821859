import type { MapTie } from '#shared/domain/map/gapMap.ts';
import type { Target } from '#shared/domain/map/scene.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Swatch } from './Swatch.tsx';
import styles from './TieList.module.css';
import type { MapNames } from './useMapNames.ts';

interface Props {
  readonly ties: readonly MapTie[];
  readonly names: MapNames;
  readonly chosen: Target | null;
  readonly onChoose: (target: Target) => void;
}

/** Ties in a list: the seam, who they are, and how it stands in words. */
export function TieRows({ ties, names, chosen, onChoose }: Props) {
  return (
    <ul className={styles.rows}>
      {ties.map((mapTie) => {
        const { id } = mapTie.tie;
        const [one, other] = names.ends(mapTie);
        return (
          <li key={id}>
            <button
              type="button"
              className={styles.row}
              data-target={id}
              aria-current={chosen?.id === id || undefined}
              onClick={() => onChoose({ is: 'tie', id })}
            >
              <Swatch rung={mapTie.rung} height={48} />
              <span>
                <b>
                  {one}
                  <br />
                  {other}
                </b>
                <small>{names.facts(mapTie)}</small>
              </span>
              <Icon name="chevron" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
