import type { CardId } from '#shared/domain/ids.ts';
import type { Choices } from '#shared/domain/stage/ballot.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import type { Session } from '../../../sync/Session.ts';
import { type Handed, slipKey } from '../../../sync/slips/slipOutbox.ts';

/** This device's own ballot in a round. */
export interface OwnBallot {
  readonly key: string;
  readonly choices: Choices;
  readonly state: Handed['state'];
}

type HandedIn = ReturnType<Session['handed']['get']>;

export function ownBallot(handed: HandedIn, round: Round['id']): OwnBallot | null {
  const key = slipKey({ kind: 'ballot', round, turn: 0, table: null, choices: {} });
  const found = handed.get(key);
  if (found?.slip.kind !== 'ballot') return null;
  return { key, choices: found.slip.choices, state: found.state };
}

/** How many of one's buttons lie on a card: none when the device was too late for the round. */
export function ownVotes(handed: HandedIn, round: Round['id'], card: CardId): number {
  const ballot = ownBallot(handed, round);
  if (!ballot || ballot.state === 'joinedLate' || ballot.state === 'closed') return 0;
  return ballot.choices[card] ?? 0;
}
