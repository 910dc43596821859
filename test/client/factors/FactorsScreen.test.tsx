import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { EMPTY_BOARD } from '#shared/board/board.ts';
import { type FactorAnswers, tallyAnswers } from '#shared/domain/factors.ts';
import { FACTOR_TAGS } from '#shared/domain/factorTags.ts';
import type { CheckId } from '#shared/domain/ids.ts';
import { LANGS, type Lang } from '#shared/domain/lang.ts';
import { ok } from '#shared/domain/result.ts';
import type { Check } from '#shared/domain/stage/check.ts';
import type { Command } from '#shared/domain/stage/commands.ts';
import type { Slip } from '#shared/protocol/slipFrame.ts';
import { FactorsScreen } from '../../../client/features/factors/FactorsScreen.tsx';
import { project } from '../../../client/state/projection.ts';
import { SessionProvider } from '../../../client/state/SessionProvider.tsx';
import { newCell } from '../../../client/sync/readable.ts';
import type { Session } from '../../../client/sync/Session.ts';
import { type Handed, slipKey } from '../../../client/sync/slips/slipOutbox.ts';
import { card } from '../../domain/map/people.ts';
import { inWords } from '../../support/inWords.tsx';
import { boardSession } from '../state/boardSession.ts';

const id = (name: string) => `check-${name}-000000000000` as CheckId;
const OPEN: Check = { state: 'open', id: id('now'), moment: 'before', openedAt: 1 };
const rated = (...ratings: (1 | 2 | 3 | 4 | 5)[]): FactorAnswers[] =>
  ratings.map((rating) => ({ actors: rating, purpose: rating }));
const held = (moment: 'before' | 'after', people: readonly FactorAnswers[]): Check => ({
  state: 'closed',
  id: id(moment),
  moment,
  openedAt: 1,
  closedAt: 2,
  voters: people.length,
  tallies: tallyAnswers(people),
});

function atThePage(checks: Check[], change: Partial<Session> = {}, lang: Lang = 'sv') {
  const { session: plain, stage } = boardSession();
  const handed = newCell<ReadonlyMap<string, Handed>>(new Map());
  const counts = newCell({ drafts: [], ballots: [], answers: 0 });
  const commands: Command[] = [];
  const hear = (slip: Slip, state: Handed['state']) =>
    handed.set(new Map([[slipKey(slip), { slip, state }]]));
  const session: Session = {
    ...plain,
    handed,
    counts,
    hand: (slip) => hear(slip, 'waiting'),
    dropHanded: () => handed.set(new Map()),
    command: async (command) => {
      commands.push(command);
      return ok(null);
    },
    ...change,
  };
  const set = (next: Check[]) => {
    const day = stage.get();
    if (!day) throw new Error('there is a day');
    stage.set({ ...day, checks: next });
  };
  set(checks);
  const saved: string[] = [];
  const left: true[] = [];
  const { store } = project(session);
  const { user } = inWords(
    <SessionProvider workshop={{ session, store }}>
      <FactorsScreen
        onSave={(name, text) => saved.push(name, text)}
        onLeave={() => left.push(true)}
      />
    </SessionProvider>,
    lang,
  );
  return { user, handed, hear, counts, commands, saved, left, set };
}

const question = (name: RegExp) => within(screen.getByRole('group', { name }));
const answers = (handed: { get(): ReadonlyMap<string, Handed> }) =>
  [...handed.get().values()].map(({ slip }) => slip.kind === 'factors' && slip.answers);
/** Before what is only heard. */
const standing = () => screen.getAllByRole('status')[0]?.textContent;
const press = (name: string | RegExp) => screen.getByRole('button', { name });

test('six questions are answered or left out, and handed in together', async () => {
  const { user, handed, hear } = atThePage([OPEN]);
  expect(screen.getAllByRole('group')).toHaveLength(6);
  expect(press('Lämna svar')).toHaveProperty('disabled', true);
  await user.click(question(/Aktörerna/).getByRole('radio', { name: '4 av 5' }));
  await user.click(question(/Resurser/).getByRole('radio', { name: '1 av 5, stämmer inte alls' }));
  expect(screen.getByText('2 frågor av 6 besvarade')).toBeDefined();
  await user.click(press('Lämna svar'));
  expect(answers(handed)).toEqual([{ actors: 4, resources: 1 }]);
  expect(screen.queryByRole('radio')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  act(() => hear({ kind: 'factors', check: OPEN.id, answers: { actors: 4 } }, 'taken'));
  expect(standing()).toContain('Tack, dina svar är lämnade');
});

test('what has been said of the answers stands before the first question', () => {
  atThePage([OPEN]);
  const promise = screen.getByText(/^Ingen ser vad du svarar/);
  const [first] = screen.getAllByRole('group');
  expect(first && promise.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test.each(['press', ' ', '{Delete}'])('an answer is taken away again: %j', async (how) => {
  const { user } = atThePage([OPEN]);
  const three = question(/Kommunikation/).getByRole('radio', { name: '3 av 5' });
  await user.click(three);
  expect(three).toHaveProperty('checked', true);
  if (how === 'press') await user.click(three);
  else await user.keyboard(how);
  expect(three).toHaveProperty('checked', false);
  expect(press('Lämna svar')).toHaveProperty('disabled', true);
});

test('with the keys: the arrows move within a question, and Enter hands in', async () => {
  const { user, handed } = atThePage([OPEN]);
  question(/Omgivning/)
    .getByRole('radio', { name: /^1 av 5/ })
    .focus();
  await user.keyboard(' {ArrowRight}{ArrowRight}{Enter}');
  expect(answers(handed)).toEqual([{ surroundings: 3 }]);
});

test('who passes it by hands in nothing to be counted, is led away, and may still answer', async () => {
  const { user, handed, left, hear } = atThePage([OPEN]);
  await user.click(press('Hoppa över'));
  expect(answers(handed)).toEqual([{}]);
  expect(left).toEqual([true]);
  act(() => hear({ kind: 'factors', check: OPEN.id, answers: {} }, 'taken'));
  await user.click(press('Svara ändå'));
  expect(screen.getAllByRole('radio')).toHaveLength(30);
});

test('answers can be changed for as long as the check is open', async () => {
  const { user, handed, hear } = atThePage([OPEN]);
  act(() => hear({ kind: 'factors', check: OPEN.id, answers: { actors: 2 } }, 'taken'));
  await user.click(press('Ändra svaren'));
  expect(question(/Aktörerna/).getByRole('radio', { name: '2 av 5' })).toHaveProperty(
    'checked',
    true,
  );
  await user.click(question(/Aktörerna/).getByRole('radio', { name: '3 av 5' }));
  await user.click(press('Lämna svar'));
  expect(answers(handed)).toEqual([{ actors: 3 }]);
});

test('answers that came too late say so until they have been read', async () => {
  const { user, hear } = atThePage([]);
  act(() => hear({ kind: 'factors', check: OPEN.id, answers: { actors: 2 } }, 'closed'));
  expect(standing()).toContain('De räknades inte.');
  await user.click(press('Jag har läst'));
  expect(standing()).toBe('');
});

test('without contact it says that the answers wait, and on what it depends', () => {
  const offline = newCell({ kind: 'offline', since: 0 } as const);
  const { hear } = atThePage([OPEN], { connection: offline });
  act(() => hear({ kind: 'factors', check: OPEN.id, answers: { actors: 2 } }, 'waiting'));
  expect(standing()).toContain('väntar på nät');
});

test('those who lead open the check at one of three moments, and are not asked themselves', async () => {
  const { user, commands } = atThePage([], { role: 'facilitator' });
  expect(screen.queryByRole('radio')).toBeNull();
  await user.click(press('Öppna kollen efter dagen'));
  expect(commands).toMatchObject([{ type: 'openCheck', moment: 'after' }]);
});

test('closing asks first when so few have answered that nothing would be shown', async () => {
  const { user, commands, counts } = atThePage([OPEN], { role: 'facilitator' });
  expect(press('Avbryt kollen')).toBeDefined();
  act(() => counts.set({ ...counts.get(), answers: 4 }));
  expect(screen.getByText('Öppen, 4 har svarat')).toBeDefined();
  await user.click(press('Stäng och visa'));
  expect(commands).toEqual([]);
  await user.click(press('Vänta'));
  act(() => counts.set({ ...counts.get(), answers: 5 }));
  await user.click(press('Stäng och visa'));
  expect(commands).toEqual([{ type: 'closeCheck', id: OPEN.id }]);
});

test('asking anew says first what becomes of the earlier result', async () => {
  const before = held('before', rated(1, 2, 3, 4, 5));
  const { user, commands } = atThePage([before], { role: 'facilitator' });
  await user.click(press('Fråga på nytt före dagen'));
  expect(screen.getByText(/^Alla får frågorna på nytt/)).toBeDefined();
  await user.click(press('Öppna kollen före dagen'));
  expect(commands).toMatchObject([{ type: 'openCheck', moment: 'before' }]);
});

test('participants have no buttons to lead with', () => {
  atThePage([held('before', rated(1, 2, 3, 4, 5))]);
  expect(screen.queryByRole('button', { name: /kollen|på nytt/ })).toBeNull();
});

test('each factor is drawn with its means in words, and a table says the same', async () => {
  const { user } = atThePage([
    held('before', rated(1, 2, 3, 4, 5)),
    held('after', [...rated(4, 4, 4, 5, 5), { purpose: 5 }]),
  ]);
  const [drawing] = screen.getAllByRole('img', {
    name: 'Aktörerna: Före medel 3,0, Efter medel 4,4',
  });
  expect(drawing?.querySelectorAll('g circle')).toHaveLength(10);
  await user.click(screen.getByText('Läs som tabell'));
  const row = screen.getAllByRole('row').map(({ textContent }) => textContent);
  expect(row).toContain('Syfte och målEfter00033' + '6' + '4,5');
  expect(row).toContain('ResurserFöre–––––0–');
});

test('with four answers there is neither dot nor mean, only that there are too few', () => {
  atThePage([held('before', rated(1, 1, 1, 1))]);
  const [drawing] = screen.getAllByRole('img', { name: /^Aktörerna: Före för få svar/ });
  expect(drawing?.querySelectorAll('circle')).toHaveLength(0);
  expect(drawing?.textContent).toContain('Fyra svar. Visas från fem.');
});

test('the table is saved as a file that Swedish spreadsheets open', async () => {
  const { user, saved } = atThePage([held('before', rated(1, 2, 3, 4, 5))]);
  await user.click(press('Spara tabell'));
  const [name, text = ''] = saved;
  expect(name).toBe('samverkanskoll.csv');
  expect(text.startsWith('\uFEFFFråga;När;1;2;3;4;5;Antal svar;Medel\r\n')).toBe(true);
  expect(text).toContain('\r\nAktörerna;Före;1;1;1;1;1;5;3,0\r\n');
});

test.each(LANGS)('in %s', (lang) => {
  atThePage([OPEN, held('after', rated(1, 2, 3, 4, 5))], {}, lang);
  expect(screen.getAllByRole('radio')).toHaveLength(30);
});

test('a factor leads to the strategies that work on it, and says when none does', () => {
  const tags = [FACTOR_TAGS.communication];
  const strategy = card('ring', [], { column: 'strategies', tags });
  const board = newCell({ ...EMPTY_BOARD, cards: new Map([[strategy.id, strategy]]) });
  atThePage([held('before', rated(1, 2, 3, 4, 5))], { board });
  const part = (name: string) =>
    within(screen.getByRole('heading', { name }).closest('section') ?? document.body);
  const link = part('Kommunikation').getByRole('link', { name: '1 strategi arbetar med den' });
  expect(link.getAttribute('href')).toMatch(/\/strategies$/);
  expect(part('Resurser').getByText('Ingen strategi rör den här.')).toBeDefined();
});

test('before any strategy works on a factor nothing is said of them', () => {
  atThePage([held('before', rated(1, 2, 3, 4, 5))]);
  expect(screen.queryByText(/strategi/)).toBeNull();
});
