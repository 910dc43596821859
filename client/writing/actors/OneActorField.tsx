import { useId, useRef, useState } from 'react';
import type { ActorId } from '#shared/domain/ids.ts';
import { findPersonalData } from '#shared/domain/personalData.ts';
import { useActors } from '../../state/useActors.ts';
import { useBoard } from '../../state/useBoard.ts';
import { Button } from '../../ui/Button.tsx';
import type { IconName } from '../../ui/icons.tsx';
import { ActorChips } from './ActorChips.tsx';
import styles from './ActorField.module.css';
import { ActorPicker } from './ActorPicker.tsx';
import { NewActorQuestion } from './NewActorQuestion.tsx';
import { useNewActor } from './useNewActor.ts';

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
  const newActor = useNewActor();
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  /** A name that may be a person's, until the writer has answered. */
  const [doubtful, setDoubtful] = useState<string | null>(null);
  const free = useActors().filter((actor) => actor.id !== except);
  const choose = (actor: ActorId | null) => {
    setOpen(false);
    setDoubtful(null);
    if (actor) onChoose(actor);
  };
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
            onAdd={(name) =>
              findPersonalData(name).length > 0 ? setDoubtful(name) : choose(newActor(name))
            }
            onBack={() => undefined}
            onClose={() => {
              setOpen(false);
              opener.current?.focus();
            }}
          />
        )}
        {doubtful !== null && (
          <NewActorQuestion
            name={doubtful}
            onChange={() => setDoubtful(null)}
            onVouch={() => choose(newActor(doubtful))}
          />
        )}
      </div>
    </div>
  );
}
