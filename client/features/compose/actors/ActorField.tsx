import { useState } from 'react';
import { standsFor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import styles from './ActorField.module.css';
import { ActorPicker } from './ActorPicker.tsx';
import { useNewActor } from './useNewActor.ts';

interface Props {
  readonly chosen: readonly ActorId[];
  readonly onTag: (actor: ActorId, tagged: boolean) => void;
  /** Begins with the search open. */
  readonly searching?: boolean;
}

/** The actors that a card names, each with a way to take it off, and a way to name one more. */
export function ActorField({ chosen, onTag, searching = false }: Props) {
  const words = useWords().compose;
  const actors = useBoard((board) => board.actors);
  const newActor = useNewActor();
  const [open, setOpen] = useState(searching);
  const free = [...actors.values()].filter(
    ({ id, removed, mergedInto }) => !removed && !mergedInto && !chosen.includes(id),
  );
  const tag = (actor: ActorId | null) => {
    if (actor) onTag(actor, true);
  };
  return (
    <div className={styles.actors}>
      <ul className={styles.chips} aria-label={words.actors}>
        {chosen.map((id) => {
          const name = actors.get(standsFor(id, actors))?.name;
          return (
            name && (
              <li key={id}>
                <button
                  type="button"
                  className={styles.chip}
                  aria-label={words.takeOff(name)}
                  onClick={() => onTag(id, false)}
                >
                  <Tag>{name}</Tag>
                  <Icon name="close" />
                </button>
              </li>
            )
          );
        })}
        <li>
          <Button
            variant="bare"
            size="small"
            icon="plus"
            aria-expanded={open}
            className={styles.more}
            onClick={() => setOpen(!open)}
          >
            {words.actor}
          </Button>
        </li>
      </ul>
      {open && (
        <ActorPicker
          actors={free}
          onPick={tag}
          onAdd={(name) => tag(newActor(name))}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
