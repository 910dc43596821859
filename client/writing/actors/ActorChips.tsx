import type { ReactNode } from 'react';
import { type Actor, standsFor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './ActorField.module.css';

interface Props {
  readonly chosen: readonly ActorId[];
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly onTakeOff: (actor: ActorId) => void;
  /** The way to one more, last in the row. */
  readonly children: ReactNode;
}

/** Chosen actors in a row: a press takes one off. */
export function ActorChips({ chosen, actors, onTakeOff, children }: Props) {
  const words = useWords().compose;
  const named = chosen.flatMap((id) => {
    const name = actors.get(standsFor(id, actors))?.name;
    return name ? [{ id, name }] : [];
  });
  return (
    <ul className={styles.chips} aria-label={words.actors}>
      {named.map(({ id, name }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.chip}
            aria-label={words.takeOff(name)}
            onClick={() => onTakeOff(id)}
          >
            <Tag>{name}</Tag>
            <Icon name="close" />
          </button>
        </li>
      ))}
      <li>{children}</li>
    </ul>
  );
}
