import type { DrawMap } from './BlockView.tsx';
import type { BlockOf } from './blockKinds.ts';
import styles from './MapBlock.module.css';

interface Props {
  readonly block: BlockOf<'map'>;
  readonly map: DrawMap;
}

/** The gap map as a picture. The same follows as a table. */
export const MapBlock = ({ block: { alt }, map }: Props) => (
  <figure className={styles.map}>{map(alt)}</figure>
);
