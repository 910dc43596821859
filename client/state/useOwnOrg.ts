import { useState } from 'react';
import { standsFor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { useBoard } from './useBoard.ts';
import { useSeat } from './useSeat.ts';

export interface OwnOrg {
  /** For whom one answers here; null until it is known. */
  readonly own: ActorId | null;
  /** Whoever has a seat of no organisation says for whom; null for those who have one. */
  readonly choose: ((org: ActorId | null) => void) | null;
}

export function useOwnOrg(): OwnOrg {
  const [{ org }] = useSeat();
  const actors = useBoard((board) => board.actors);
  const [chosen, choose] = useState<ActorId | null>(null);
  const own = org ?? chosen;
  return { own: own && standsFor(own, actors), choose: org ? null : choose };
}
