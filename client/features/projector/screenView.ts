import type { CardId } from '#shared/domain/ids.ts';
import type { OnScreen, Round, Stage } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';

/** What the big screen is about just now. */
export type ScreenView =
  | { readonly kind: 'lobby' }
  /** A question, or what the room is here for. */
  | { readonly kind: 'ask' }
  | { readonly kind: 'wall'; readonly step: StepId }
  | { readonly kind: 'vote' }
  | { readonly kind: 'result'; readonly step: StepId }
  | { readonly kind: 'spotlight'; readonly card: CardId }
  | OnScreen;

/** It follows the stage by itself. */
export function screenView({ position, onScreen, spotlight, rounds }: Stage): ScreenView {
  if (onScreen !== null) return onScreen;
  if (spotlight !== null) return { kind: 'spotlight', card: spotlight };
  if (position.kind === 'lobby') return { kind: 'lobby' };
  if (position.kind !== 'step') return { kind: 'ask' };
  const { step, phase } = position;
  switch (phase) {
    case 'listen':
    case 'write':
      return { kind: 'ask' };
    case 'show':
    case 'group':
      return { kind: 'wall', step };
    case 'vote':
      return { kind: 'vote' };
    case 'choose':
      // Nothing to choose from but the cards themselves, when nobody has voted.
      return { kind: rounds.some((round) => isResultOf(round, step)) ? 'result' : 'wall', step };
  }
}

const isResultOf = ({ state, step }: Round, of: StepId): boolean =>
  state === 'closed' && (step === null || step === of);

/** Time to stop talking and turn round, ms. */
const LOOK_UP_MS = 15_000;

/** Until when the screen asks the room to look up, relay clock ms; null when nobody has been called. */
export const gatheredUntil = ({ gathered }: Pick<Stage, 'gathered'>): number | null =>
  gathered === null ? null : gathered + LOOK_UP_MS;

/** After the day the code opens nothing: who comes late needs the link. */
export const takesIn = ({ position }: Stage): boolean =>
  position.kind === 'lobby' || position.kind === 'step';
