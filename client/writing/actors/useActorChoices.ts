import { useState } from 'react';
import type { Actor } from '#shared/domain/actor.ts';
import { isCalled } from '#shared/domain/actorNames.ts';
import { matchActors } from '#shared/domain/matchActors.ts';

export interface Choice {
  /** null: nobody has named it yet. */
  readonly actor: Actor | null;
  readonly name: string;
}

/** Whether enough is typed to add somebody new. */
const LEAST_LETTERS = 2;
const MOST_SHOWN = 8;

/** What is typed, what it may mean, and which of it the arrows stand on. */
export function useActorChoices(actors: readonly Actor[], mayAdd: boolean) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const choices = choicesFor(actors, typed, mayAdd);
  const count = choices.length;
  return {
    typed,
    choices,
    /** Others may have taken actors away meanwhile. */
    at: Math.min(at, count - 1),
    type: (next: string) => {
      setTyped(next);
      setAt(0);
    },
    step: (by: 1 | -1) => setAt(count === 0 ? 0 : (Math.min(at, count - 1) + by + count) % count),
  };
}

function choicesFor(actors: readonly Actor[], typed: string, mayAdd: boolean): readonly Choice[] {
  const found = matchActors(actors, typed)
    .slice(0, MOST_SHOWN)
    .map((actor): Choice => ({ actor, name: actor.name }));
  const name = typed.trim();
  if (!mayAdd || name.length < LEAST_LETTERS) return found;
  if (actors.some((actor) => isCalled(actor, name))) return found;
  return [...found, { actor: null, name }];
}
