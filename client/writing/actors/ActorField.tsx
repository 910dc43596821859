import { useRef, useState } from 'react';
import { standsFor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useBoard } from '../../state/useBoard.ts';
import { Button } from '../../ui/Button.tsx';
import { useAnnouncer } from '../../ui/useAnnouncer.ts';
import { ActorChips } from './ActorChips.tsx';
import styles from './ActorField.module.css';
import { ActorPicker } from './ActorPicker.tsx';
import { NamingQuestion } from './NamingQuestion.tsx';
import { useNaming } from './useNaming.ts';

interface Props {
  readonly chosen: readonly ActorId[];
  readonly onTag: (actor: ActorId, tagged: boolean) => void;
  /** Begins with the search open. */
  readonly searching?: boolean;
}

/** The actors that a card names, each with a way to take it off, and a way to name one more. */
export function ActorField({ chosen, onTag, searching = false }: Props) {
  const words = useWords().compose;
  const announcer = useAnnouncer();
  const actors = useBoard((board) => board.actors);
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(searching);
  const free = [...actors.values()].filter(
    ({ id, removed, mergedInto }) => !removed && !mergedInto && !chosen.includes(id),
  );
  const tag = (actor: ActorId, name: string) => {
    onTag(actor, true);
    announcer.polite(words.actorAdded(name));
  };
  const naming = useNaming(tag);
  const leave = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const takeOffLast = () => {
    const last = chosen.at(-1);
    if (last) onTag(last, false);
  };
  return (
    <div className={styles.actors}>
      <ActorChips chosen={chosen} actors={actors} onTakeOff={(id) => onTag(id, false)}>
        <Button
          ref={opener}
          variant="bare"
          size="small"
          icon="plus"
          aria-expanded={open}
          className={styles.more}
          onClick={() => setOpen(!open)}
        >
          {words.actor}
        </Button>
      </ActorChips>
      {open && (
        <ActorPicker
          actors={free}
          onPick={(id) => tag(id, actors.get(standsFor(id, actors))?.name ?? '')}
          onAdd={naming.name}
          onBack={takeOffLast}
          onClose={leave}
        />
      )}
      <NamingQuestion naming={naming} />
    </div>
  );
}
