import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Lang } from '#shared/domain/lang.ts';
import type { NetworkFindings } from '#shared/domain/networkTest.ts';
import { NetworkTest } from '../../../client/features/network/NetworkTest.tsx';
import type { NetworkTestState } from '../../../client/sync/network/networkTest.ts';
import { newCell } from '../../../client/sync/readable.ts';
import { inWords } from '../../support/inWords.tsx';

const GOOD: NetworkFindings = {
  server: 'answers',
  socket: 'opens',
  quiet: { lasted: 32_040, held: true },
  delay: { median: 41, worst: 1_260, sent: 20, lost: 0 },
  sockets: { asked: 30, opened: 30, busy: 0 },
  clock: 300,
  storage: 'kept',
  app: 'kept',
};

/** A test whose outcome is told from outside. */
function shown(lang: Lang = 'sv') {
  const runs: ReturnType<typeof newCell<NetworkTestState>>[] = [];
  const cancelled: number[] = [];
  const begin = () => {
    const state = newCell<NetworkTestState>({ kind: 'running', findings: {} });
    const number = runs.push(state);
    const cancel = () => {
      cancelled.push(number);
      if (state.get().kind === 'running') {
        state.set({ kind: 'cancelled', findings: state.get().findings });
      }
    };
    return { state, cancel };
  };
  const { user, again } = inWords(<NetworkTest begin={begin} heading="h2" />, lang);
  const tell = (next: NetworkTestState) => act(() => runs.at(-1)?.set(next));
  return { user, tell, cancelled, leave: () => again(null) };
}
const press = (name: string) => screen.getByRole('button', { name });
const of = (check: string): string =>
  screen.getByText(check, { selector: 'dt' }).parentElement?.textContent ?? '';
/** The page's own; the announcer's stands behind it. */
const status = () => screen.getAllByRole('status')[0] ?? document.body;
const said = () => status().textContent;

it('tells how far it has come while it runs, and what was found out so far', async () => {
  const { user, tell } = shown();
  await user.click(press('Prova nätet'));
  expect(said()).toBe('Provar nätet …');
  tell({ kind: 'running', findings: { server: 'answers', storage: 'kept' } });
  expect(screen.getByText('2 av 8 prov klara')).toBeTruthy();
  expect(screen.getByRole('progressbar')).toHaveProperty('value', 2);
  expect(of('Servern svarar')).toContain('Bra');
  expect(of('Tavlan kan kopplas upp')).toContain('Provas …');
});

it('says plainly that the network holds, and everything that was found out', async () => {
  const { user, tell } = shown();
  await user.click(press('Prova nätet'));
  tell({ kind: 'done', findings: GOOD });
  expect(said()).toMatch(/^Nätet håller/);
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(of('Kopplingen håller när det är tyst')).toContain('Den höll i 32 sekunder.');
  expect(of('Svarstid')).toContain('Oftast 41 millisekunder, som mest 1,3 sekunder.');
  expect(of('Många kopplingar samtidigt')).toContain('30 av 30 släpptes igenom.');
  expect(of('Enhetens klocka')).toContain('Den går rätt.');
});

it.each<[string, NetworkFindings]>([
  ['Byt till mobilnätet', { server: 'answers', socket: 'blocked' }],
  ['logga in på nätet', { server: 'other', socket: 'blocked' }],
  ['Den bröts efter 9,2 sekunder.', { ...GOOD, quiet: { lasted: 9_200, held: false } }],
])('says what to do when it does not: %s', async (words, findings) => {
  const { user, tell } = shown();
  await user.click(press('Prova nätet'));
  tell({ kind: 'done', findings });
  expect(document.body.textContent).toContain(words);
});

it('says beside the network what this device cannot', async () => {
  const { user, tell } = shown();
  await user.click(press('Prova nätet'));
  tell({
    kind: 'done',
    findings: { ...GOOD, storage: 'refused', app: 'http', clock: -360_000 },
  });
  expect(said()).toMatch(/^Nätet håller/);
  expect(of('Webbläsaren får spara')).toContain('Dåligt');
  expect(of('Mellanrum öppnas utan nät')).toContain('adressen börjar med http');
  expect(of('Enhetens klocka')).toContain('6 minuter efter');
});

it('what could not be tried is told as that, and never as good', async () => {
  const { user, tell } = shown();
  await user.click(press('Prova nätet'));
  tell({ kind: 'done', findings: { server: 'answers', socket: 'blocked', storage: 'kept' } });
  expect(of('Svarstid')).toBe('SvarstidInte provat');
});

it('is cancelled by the same button, which keeps the focus, and when one leaves', async () => {
  const { user, cancelled, leave } = shown();
  await user.click(press('Prova nätet'));
  await user.click(press('Avbryt provet'));
  expect(said()).toMatch(/^Provet avbröts/);
  expect(document.activeElement).toBe(press('Prova igen'));
  await user.click(press('Prova igen'));
  expect(cancelled).not.toContain(2);
  leave();
  expect(cancelled).toContain(2);
});

it.each<[Lang, string, string]>([
  ['en', 'Try the network', 'The network holds'],
  ['da', 'Prøv nettet', 'Nettet holder'],
])('speaks %s', async (lang, begin, verdict) => {
  const { user, tell } = shown(lang);
  await user.click(press(begin));
  tell({ kind: 'done', findings: GOOD });
  expect(within(status()).getByText(verdict)).toBeTruthy();
});
