import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { ACTOR_NAME_BOUND, type Actor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { classes } from '../../ui/classes.ts';
import { TextInput } from '../../ui/TextInput.tsx';
import styles from './ActorPicker.module.css';
import { type Choice, useActorChoices } from './useActorChoices.ts';

interface Props {
  /** Those that can still be chosen. */
  readonly actors: readonly Actor[];
  readonly onPick: (actor: ActorId) => void;
  /** Left out where only somebody who is here already can be meant. */
  readonly onAdd?: (name: string) => void;
  readonly onClose: () => void;
  /** Backspace in the empty field: takes off the last one. */
  readonly onBack: () => void;
}

/** Two letters find an actor; one that nobody has named yet can be added. A combobox with a list, as WAI-ARIA draws it. */
export function ActorPicker({ actors, onPick, onAdd, onClose, onBack }: Props) {
  const words = useWords().compose;
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const { typed, choices, at, type, step } = useActorChoices(actors, onAdd !== undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is drawn anew with what is typed.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [at, typed]);
  const pick = (choice: Choice | undefined) => {
    if (!choice) return;
    if (choice.actor) onPick(choice.actor.id);
    else onAdd?.(choice.name);
    type('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const act = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: () => pick(choices[at]),
      Escape: () => (typed === '' ? onClose() : type('')),
      ...(typed === '' ? { Backspace: onBack } : {}),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className={styles.picker}>
      <TextInput
        autoFocus
        role="combobox"
        aria-label={words.actor}
        aria-expanded={choices.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={choices[at] && `${listId}-${at}`}
        autoComplete="off"
        autoCapitalize="off"
        enterKeyHint="done"
        maxLength={ACTOR_NAME_BOUND}
        placeholder={words.findActor}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span className={classes(choices.length > 0 ? 'sr' : styles.none)} role="status">
        {typed !== '' && (choices.length > 0 ? words.actorsFound(choices.length) : words.noActor)}
      </span>
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label={words.actors}
        className={styles.list}
        hidden={choices.length === 0}
      >
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
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(choice)}
          >
            {choice.actor ? choice.name : words.addNamed(choice.name)}
          </div>
        ))}
      </div>
    </div>
  );
}
