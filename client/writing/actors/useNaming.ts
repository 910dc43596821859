import { useState } from 'react';
import type { Actor } from '#shared/domain/actor.ts';
import { isCalled } from '#shared/domain/actorNames.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { meantActors } from '#shared/domain/meantActors.ts';
import { findPersonalData } from '#shared/domain/personalData.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useNewActor } from './useNewActor.ts';

/** It may be a person's: nothing has left the device. */
interface Doubtful {
  readonly asks: 'person';
  readonly name: string;
}

/** Somebody is here already who may be the same. */
export interface Meant {
  readonly asks: 'meant';
  readonly name: string;
  /** The surest first; at least one. */
  readonly meant: readonly Actor[];
}

export interface Naming {
  /** What stands between a written name and a new actor. */
  readonly question: Doubtful | Meant | null;
  /** A name as it was written. What is called exactly so is taken as that. */
  readonly name: (typed: string) => void;
  /** "Inget namn här", or none of those that were asked about. */
  readonly vouch: () => void;
  readonly drop: () => void;
  readonly pick: (actor: Actor) => void;
}

/** From a written name to an actor: first whether it is a person, then whether it is here already; then it is added. */
export function useNaming(
  onActor: (actor: ActorId, name: string, how: 'found' | 'added') => void,
): Naming {
  const actors = useBoard((board) => board.actors);
  const newActor = useNewActor();
  const [question, setQuestion] = useState<Naming['question']>(null);
  const pick = ({ id, name }: Actor) => {
    setQuestion(null);
    onActor(id, name, 'found');
  };
  const add = (name: string) => {
    setQuestion(null);
    const id = newActor(name);
    if (id) onActor(id, name, 'added');
  };
  const askWhetherMeant = (name: string) => {
    const meant = meantActors(actors, name);
    const exact = meant.find((actor) => isCalled(actor, name));
    if (exact) pick(exact);
    else if (meant.length > 0) setQuestion({ asks: 'meant', name, meant });
    else add(name);
  };
  return {
    question,
    name: (typed) => {
      const name = typed.trim().replaceAll(/\s+/g, ' ');
      if (name === '') return;
      if (findPersonalData(name).length > 0) setQuestion({ asks: 'person', name });
      else askWhetherMeant(name);
    },
    vouch: () => {
      if (question?.asks === 'person') askWhetherMeant(question.name);
      else if (question) add(question.name);
    },
    drop: () => setQuestion(null),
    pick,
  };
}
