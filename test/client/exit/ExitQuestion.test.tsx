import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Lang } from '#shared/domain/lang.ts';
import { LANGS } from '#shared/domain/lang.ts';
import type { Slip } from '#shared/protocol/slipFrame.ts';
import { ExitQuestion } from '../../../client/features/exit/ExitQuestion.tsx';
import { project } from '../../../client/state/projection.ts';
import { SessionProvider } from '../../../client/state/SessionProvider.tsx';
import { newCell } from '../../../client/sync/readable.ts';
import type { Session } from '../../../client/sync/Session.ts';
import type { Handed } from '../../../client/sync/slips/slipOutbox.ts';
import { inWords } from '../../support/inWords.tsx';
import { boardSession } from '../state/boardSession.ts';

function atTheDoor(lang: Lang = 'sv', change: Partial<Session> = {}) {
  const { session: plain, stage } = boardSession();
  const handed = newCell<ReadonlyMap<string, Handed>>(new Map());
  const hear = (slip: Slip, state: Handed['state']) =>
    handed.set(new Map([['exit', { slip, state }]]));
  const session: Session = {
    ...plain,
    handed,
    hand: (slip) => hear(slip, 'waiting'),
    ...change,
  };
  const day = stage.get();
  if (!day) throw new Error('there is a day');
  stage.set({ ...day, position: { kind: 'closed' } });
  const { store } = project(session);
  const { user } = inWords(
    <SessionProvider workshop={{ session, store }}>
      <ExitQuestion />
    </SessionProvider>,
    lang,
  );
  const answers = (state: Handed['state']) =>
    act(() => hear({ kind: 'exit', rating: null }, state));
  return { user, handed, answers, stage };
}

const question = () => within(screen.getByRole('region', { name: 'En fråga innan du går' }));
const status = () => question().getByRole('status').textContent;

test('a rating is chosen and handed in, once', async () => {
  const { user, handed, answers } = atTheDoor();
  const button = screen.getByRole('button', { name: 'Lämna svaret' });
  expect(button).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('radio', { name: '4 av 5' }));
  await user.click(button);
  expect(handed.get().get('exit')?.slip).toEqual({ kind: 'exit', rating: 4 });
  expect(status()).toBe('Ditt svar skickas');
  answers('taken');
  expect(status()).toBe('Tack, ditt svar är lämnat.');
  expect(screen.queryByRole('radio')).toBeNull();
});

test('the ends of the scale say what they mean, also to those who hear it', () => {
  atTheDoor();
  expect(screen.getByRole('radio', { name: '1 av 5, Inget' })).toBeDefined();
  expect(screen.getByRole('radio', { name: '5 av 5, Mycket' })).toBeDefined();
});

test('it is answered with the arrows and Enter', async () => {
  const { user, handed } = atTheDoor();
  screen.getByRole('radio', { name: '1 av 5, Inget' }).focus();
  await user.keyboard(' {ArrowRight}{Enter}');
  expect(handed.get().get('exit')?.slip).toEqual({ kind: 'exit', rating: 2 });
});

test.each([
  ['closed', 'Frågan hann stänga innan ditt svar kom fram. Det räknades inte.'],
  ['malformed', 'Servern tog inte emot svaret.'],
] as const)('an answer that is %s says so', (state, words) => {
  const { answers } = atTheDoor();
  answers(state);
  expect(status()).toContain(words);
});

test('without contact it says that the answer waits, and on what it depends', () => {
  const { answers } = atTheDoor('sv', { connection: newCell({ kind: 'offline', since: 0 }) });
  answers('waiting');
  expect(status()).toBe('Ditt svar väntar på nät. Det skickas om frågan är öppen då.');
});

test('those who lead the day are not asked', () => {
  atTheDoor('sv', { role: 'facilitator' });
  expect(screen.queryByRole('radio')).toBeNull();
});

test('before and after, nobody is asked who has not answered', () => {
  const { stage } = atTheDoor();
  const day = stage.get();
  if (day) act(() => stage.set({ ...day, position: { kind: 'followUp' } }));
  expect(screen.queryByRole('radio')).toBeNull();
});

test.each(LANGS)('in %s', (lang) => {
  atTheDoor(lang);
  expect(screen.getAllByRole('radio')).toHaveLength(5);
});
