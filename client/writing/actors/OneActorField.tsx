import { useId, useRef, useState } from 'react';
import type { ActorId } from '#shared/domain/ids.ts';
import { useActors } from '../../state/useActors.ts';
import { useBoard } from '../../state/useBoard.ts';
import { Button } from '../../ui/Button.tsx';
import type { IconName } from '../../ui/icons.tsx';
import { ActorChips } from './ActorChips.tsx';
import styles from './ActorField.module.css';
import { ActorPicker } from './ActorPicker.tsx';
import { NamingQuestion } from './NamingQuestion.tsx';
import { useNaming } from './useNaming.ts';

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What the button says that opens the search. */
  readonly ask: string;
  readonly icon?: IconName;
  readonly chosen: ActorId | null;
  readonly onChoose: (actor: ActorId | null) => void;
  /** Who is no choice, as whoever asks. */
  readonly except?: ActorId | null;
}

/** One actor or none, found by two letters; one that nobody has named yet can be added. */
export function OneActorField(props: Props) {
  const { label, hint, ask, icon = 'search', chosen, onChoose, except = null } = props;
  const actors = useBoard((board) => board.actors);
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const free = useActors().filter((actor) => actor.id !== except);
  const choose = (actor: ActorId) => {
    setOpen(false);
    if (actor !== except) onChoose(actor);
  };
  const naming = useNaming(choose);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend cannot stand beside its button.
    <div className={styles.one} role="group" aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      {hint && <p className={styles.hint}>{hint}</p>}
      <div className={styles.actors}>
        <ActorChips
          chosen={chosen ? [chosen] : []}
          actors={actors}
          onTakeOff={() => onChoose(null)}
        >
          {!chosen && (
            <Button
              ref={opener}
              variant="line"
              size="small"
              icon={icon}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {ask}
            </Button>
          )}
        </ActorChips>
        {open && !chosen && (
          <ActorPicker
            actors={free}
            onPick={choose}
            onAdd={naming.name}
            onBack={() => undefined}
            onClose={() => {
              setOpen(false);
              opener.current?.focus();
            }}
          />
        )}
        <NamingQuestion naming={naming} />
      </div>
    </div>
  );
}
