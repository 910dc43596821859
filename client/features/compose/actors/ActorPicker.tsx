import { type KeyboardEvent, useId, useState } from 'react';
import type { Actor } from '#shared/domain/actor.ts';
import { ACTOR_NAME_BOUND } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { classes } from '../../../ui/classes.ts';
import { TextInput } from '../../../ui/TextInput.tsx';
import styles from './ActorPicker.module.css';
import { isKnownName, matchActors } from './matchActors.ts';

interface Props {
  /** Those that can still be chosen. */
  readonly actors: readonly Actor[];
  readonly onPick: (actor: ActorId) => void;
  readonly onAdd: (name: string) => void;
  readonly onClose: () => void;
}

/** Two letters find an actor; one that nobody has named yet can be added. */
export function ActorPicker({ actors, onPick, onAdd, onClose }: Props) {
  const words = useWords();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const choices = choicesFor(actors, typed);
  const pick = (choice: Choice | undefined) => {
    if (!choice) return;
    if (choice.actor) onPick(choice.actor.id);
    else onAdd(choice.name);
    setTyped('');
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = {
      ArrowDown: () => setAt(Math.min(at + 1, choices.length - 1)),
      ArrowUp: () => setAt(Math.max(at - 1, 0)),
      Enter: () => pick(choices[at]),
      Escape: onClose,
    }[event.key];
    if (!act || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className={styles.picker}>
      <TextInput
        autoFocus
        role="combobox"
        aria-label={words.compose.actor}
        aria-expanded={choices.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={choices[at] && `${listId}-${at}`}
        autoComplete="off"
        maxLength={ACTOR_NAME_BOUND}
        placeholder={words.compose.findActor}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={words.compose.actors} className={styles.list}>
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field.
          <div
            key={choice.actor?.id ?? 'new'}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={classes(styles.option, index === at && styles.at)}
            // The field keeps its focus, so that the keyboard of a phone stays up.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(choice)}
          >
            {choice.actor ? choice.name : words.compose.addNamed(choice.name)}
          </div>
        ))}
      </div>
    </div>
  );
}

interface Choice {
  readonly actor: Actor | null;
  readonly name: string;
}

/** Whether enough is typed to add somebody new. */
const LEAST_LETTERS = 2;

function choicesFor(actors: readonly Actor[], typed: string): readonly Choice[] {
  const found = matchActors(actors, typed).map((actor): Choice => ({ actor, name: actor.name }));
  const name = typed.trim();
  if (name.length < LEAST_LETTERS || isKnownName(actors, name)) return found;
  return [...found, { actor: null, name }];
}
