import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { RoundId } from '#shared/domain/ids.ts';
import type { PhaseId } from '#shared/domain/stage/phases.ts';
import { nextTerms, type RoundTerms } from '#shared/domain/stage/roundTerms.ts';
import type { Position } from '#shared/domain/stage/stage.ts';
import { VoteDesk } from '../../../client/features/vote/desk/VoteDesk.tsx';
import { VotingProvider } from '../../../client/features/vote/VotingProvider.tsx';
import { Room } from '../steer/room.tsx';

const ROUND = 'round-one-00000000000a' as RoundId;
const TERMS = nextTerms({ rounds: [] });
const at = (phase: PhaseId): Position => ({ kind: 'step', step: 'systemKnowledge', phase });
const opened = { type: 'openRound', id: ROUND, step: 'systemKnowledge', ...TERMS } as const;
let terms: RoundTerms = TERMS;

function Desk() {
  const [given, give] = useState(TERMS);
  terms = given;
  return (
    <VotingProvider>
      <VoteDesk terms={given} onTerms={give} />
    </VotingProvider>
  );
}

function roomIn(phase: PhaseId) {
  const room = new Room();
  room.does({ type: 'goTo', position: at(phase) });
  room.show(<Desk />);
  return { room, user: userEvent.setup() };
}
const button = (name: string) => screen.getByRole('button', { name });

test('before the voting it says what everybody will have, and lets it be changed', async () => {
  const { user } = roomIn('group');
  expect(screen.getByText(/3 knappar per kolumn, högst 1 per kort/)).toBeDefined();
  await user.click(button('Ändra'));
  await user.click(button('Styrkor: en mindre'));
  expect(terms).toEqual({ ...TERMS, budget: { ...TERMS.budget, strengths: 2 } });
  expect(screen.getByText(/2 knappar för styrkor, 3 för behov, 3 för strategier/)).toBeDefined();
  await user.click(screen.getByRole('radio', { name: 'Gemensamt' }));
  await user.click(button('Knappar var: en till'));
  expect(terms.total).toBe(4);
  expect(screen.getByText(/4 knappar var/)).toBeDefined();
});

test('nobody can lay more on one card than they have, and somebody must have something', async () => {
  const { user } = roomIn('group');
  await user.click(button('Ändra'));
  const dialog = within(screen.getByRole('dialog'));
  for (let more = 0; more < 2; more += 1)
    await user.click(dialog.getByRole('button', { name: 'Högst på ett kort: en till' }));
  expect(terms.perCard).toBe(3);
  for (const column of ['Styrkor', 'Utvecklingsbehov', 'Förbättringsstrategier'])
    for (let less = 0; less < 3; less += 1)
      await user.click(dialog.getByRole('button', { name: `${column}: en mindre` }));
  expect(terms).toEqual({
    budget: { strengths: 0, needs: 1, strategies: 0 },
    total: null,
    perCard: 1,
  });
});

test('a round that the room has left can be closed from where it is', async () => {
  const { room, user } = roomIn('vote');
  room.does(opened);
  room.does({ type: 'goTo', position: { kind: 'step', step: 'stakeholders', phase: 'group' } });
  expect(screen.getByText(/Röstningen om Systemkunskap är fortfarande öppen/)).toBeDefined();
  await user.click(button('Stäng röstningen'));
  expect(room.day.rounds).toMatchObject([{ state: 'closed' }]);
});

test('voted on again, a new round is opened and the old one stays as it was counted', async () => {
  const { room, user } = roomIn('vote');
  room.does(opened);
  room.does({ type: 'closeRound', id: ROUND, position: at('choose') });
  await user.click(button('Rösta igen'));
  expect(room.day.rounds).toMatchObject([{ id: ROUND, state: 'closed' }, { state: 'open' }]);
  expect(room.day.position).toEqual(at('vote'));
});

test('the next round begins with what the last one gave', () => {
  const room = new Room();
  room.does({ type: 'goTo', position: at('vote') });
  room.does({ ...opened, total: 5 });
  expect(nextTerms(room.day)).toEqual({ ...TERMS, total: 5 });
});
