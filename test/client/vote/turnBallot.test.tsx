import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { sewGroup } from '#shared/board/edits/groups.ts';
import { type GroupId, type RoundId, tableId } from '#shared/domain/ids.ts';
import type { RoundTerms } from '#shared/domain/stage/roundTerms.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import type { Slip } from '#shared/protocol/slipFrame.ts';
import { TurnBallot } from '../../../client/features/vote/turn/TurnBallot.tsx';
import { WordsProvider } from '../../../client/i18n/WordsProvider.tsx';
import { project } from '../../../client/state/projection.ts';
import { SessionProvider } from '../../../client/state/SessionProvider.tsx';
import { AnnouncerProvider } from '../../../client/ui/AnnouncerProvider.tsx';
import { createAnnouncer } from '../../../client/ui/announcer.ts';
import { ToastProvider } from '../../../client/ui/ToastProvider.tsx';
import { createToastQueue } from '../../../client/ui/toastQueue.ts';
import { speechIn } from '../../support/speech.ts';
import { addTo, boardSession, START } from '../state/boardSession.ts';

const ROUND = 'round-one-00000000000a' as RoundId;

/** A laptop at table 4 where somebody without a phone has their turn. */
function atTheLaptop(terms: RoundTerms) {
  const { session, doc } = boardSession();
  const ids = {
    phone: addTo(doc, 'Telefonen', { rank: 'a0' }),
    form: addTo(doc, 'Blanketten', { rank: 'a1' }),
    referral: addTo(doc, 'Remissen', { rank: 'a2' }),
  };
  const place = { step: 'valueVision', column: 'needs', rank: 'a3' } as const;
  const group = 'group-one-00000000000a' as GroupId;
  sewGroup(doc, { id: group, place, title: 'Vägen in' }, [ids.form, ids.referral]);
  const handed: Slip[] = [];
  const onHandedIn = vi.fn();
  const round: Round = {
    id: ROUND,
    step: 'valueVision',
    ...terms,
    state: 'open',
    openedAt: START,
    closedAt: null,
    tally: {},
  };
  const { store } = project(session);
  const hand = (slip: Slip) => handed.push(slip);
  render(
    <WordsProvider speech={speechIn('sv')}>
      <AnnouncerProvider announcer={createAnnouncer()}>
        <ToastProvider queue={createToastQueue()} label="Meddelanden" dismissLabel="Stäng">
          <SessionProvider workshop={{ session: { ...session, hand }, store }}>
            <TurnBallot round={round} turn={2} table={tableId(4)} onHandedIn={onHandedIn} />
          </SessionProvider>
        </ToastProvider>
      </AnnouncerProvider>
    </WordsProvider>,
  );
  return { user: userEvent.setup(), ids, handed, onHandedIn };
}

const option = (name: RegExp) => screen.getByRole('button', { name });
const handIn = () => screen.getByRole('button', { name: 'Lämna röstsedeln' });

test('[P42] a turn is handed in once and whole, for its table, and the screen is empty for the next', async () => {
  const { user, ids, handed, onHandedIn } = atTheLaptop({ budget: {}, total: 2, perCard: 1 });
  await user.click(option(/^Telefonen/));
  expect(screen.getByText('Du har 1 av 2 knappar kvar')).toBeDefined();
  expect(handed).toEqual([]);
  await user.click(handIn());
  expect(handed).toEqual([
    { kind: 'ballot', round: ROUND, turn: 2, table: tableId(4), choices: { [ids.phone]: 1 } },
  ]);
  expect(onHandedIn).toHaveBeenCalledOnce();
  expect(option(/^Telefonen/).getAttribute('aria-pressed')).toBe('false');
});

test('cards that are sewn together are one thing to choose', async () => {
  const { user, ids, handed } = atTheLaptop({ budget: { needs: 2 }, total: null, perCard: 1 });
  expect(screen.queryByRole('button', { name: /Remissen/ })).toBeNull();
  await user.click(option(/^Vägen in/));
  expect(screen.getByText('Behov: 1 av 2 kvar')).toBeDefined();
  await user.click(handIn());
  expect(handed).toMatchObject([{ choices: { [ids.form]: 1 } }]);
});

test('columns without a vote are left out, and an empty ballot may be handed in', async () => {
  const { user, handed } = atTheLaptop({ budget: { needs: 1 }, total: null, perCard: 1 });
  expect(screen.queryByRole('region', { name: 'Styrkor' })).toBeNull();
  await user.click(handIn());
  expect(handed).toMatchObject([{ choices: {} }]);
});
