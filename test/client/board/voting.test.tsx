import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sewGroup } from '#shared/board/edits/groups.ts';
import type { CardId, RoundId } from '#shared/domain/ids.ts';
import type { RoundTerms } from '#shared/domain/stage/roundTerms.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import { cardSaying, newId, said, Table } from './table.tsx';

const TERMS: RoundTerms = { budget: {}, total: 2, perCard: 1 };
const voting = { kind: 'step', step: 'valueVision', phase: 'vote' } as const;
const choosing = { ...voting, phase: 'choose' } as const;
const START = 1_800_000_000_000;

const round = (change: Partial<Round> = {}): Round => ({
  id: 'round-one-00000000000a' as RoundId,
  step: 'valueVision',
  ...TERMS,
  state: 'open',
  openedAt: START,
  closedAt: null,
  tally: {},
  ...change,
});
const closed = (tally: Round['tally'], change: Partial<Round> = {}): Round =>
  round({ state: 'closed', closedAt: START + 60_000, tally, voters: 3, ...change });

/** Three cards in the step that the room votes in. */
function hall(role: 'participant' | 'facilitator' = 'participant') {
  const table = new Table(role);
  const [a, b, c] = ['Telefonen', 'Blanketten', 'Remissen'].map((text) =>
    table.has(text, { place: { column: 'needs' } }),
  ) as [CardId, CardId, CardId];
  table.goes({ position: voting, rounds: [round()], shown: ['valueVision'] });
  return { table, a, b, c };
}

const give = (text: string) => within(cardSaying(text)).getByRole('button', { name: 'Lägg knapp' });
const own = (text: string) => within(cardSaying(text)).queryByRole('button', { name: 'Din knapp' });
const choices = (table: Table) => [...table.handed.get().values()].map(({ slip }) => slip);

test('a press gives a card one’s button and hands the ballot in; another takes it back', async () => {
  const { table, a } = hall();
  const { user } = table.open();
  await user.click(give('Telefonen'));
  expect(choices(table)).toMatchObject([{ kind: 'ballot', turn: 0, choices: { [a]: 1 } }]);
  // Read, and said.
  expect(screen.getAllByText('Du har 1 av 2 knappar kvar')).toHaveLength(2);
  expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain(
    'Du har 1 av 2 knappar kvar',
  );
  const button = own('Telefonen');
  expect(button?.getAttribute('aria-pressed')).toBe('true');
  if (button) await user.click(button);
  expect(choices(table)).toMatchObject([{ choices: {} }]);
  expect(own('Telefonen')).toBeNull();
});

test('V gives and takes back, while the card has focus', async () => {
  const { table } = hall();
  const { user } = table.open();
  cardSaying('Telefonen').focus();
  await user.keyboard('v');
  expect(own('Telefonen')).not.toBeNull();
  await user.keyboard('v');
  expect(own('Telefonen')).toBeNull();
});

test('what is more than one has is explained, and changes nothing', async () => {
  const { table, a, b } = hall();
  const { user } = table.open();
  await user.click(give('Telefonen'));
  await user.click(give('Blanketten'));
  await user.click(give('Remissen'));
  expect(said()).toContain('Alla dina knappar är lagda.');
  expect(choices(table)).toMatchObject([{ choices: { [a]: 1, [b]: 1 } }]);
});

test('cards sewn together are one choice', async () => {
  const { table, a, b } = hall();
  const place = { step: 'valueVision', column: 'needs', rank: 'a0' } as const;
  table.others((doc) => sewGroup(doc, { id: newId<'group'>(), place, title: 'Vägen in' }, [a, b]));
  const { user } = table.open();
  await user.click(give('Telefonen'));
  await user.click(give('Blanketten'));
  expect(said()).toContain('Ihopsydda kort räknas som ett.');
  expect(choices(table)).toMatchObject([{ choices: { [a]: 1 } }]);
});

test.each([
  ['waiting', 'Skickas'],
  ['taken', 'Inlämnad.'],
  ['joinedLate', 'Du kom in när röstningen redan var öppen.'],
  ['overBudget', 'Det blev fler knappar än du har.'],
  ['unknown', 'Ett kort som du valde går inte att rösta på längre.'],
  ['malformed', 'Servern förstod inte röstsedeln.'],
] as const)('a ballot that is %s says so', async (state, words) => {
  const { table } = hall();
  const { user } = table.open();
  await user.click(give('Telefonen'));
  table.answers(state);
  expect(said()).toContain(words);
});

test('without contact it says that the ballot waits, and on what it depends', async () => {
  const { table } = hall();
  table.connection.set({ kind: 'offline', since: START });
  const { user } = table.open();
  await user.click(give('Telefonen'));
  expect(said()).toContain('Väntar på nät. Skickas om röstningen är öppen då.');
});

test('who came too late lays no button, and sees none as their own', async () => {
  const { table } = hall();
  const { user } = table.open();
  await user.click(give('Telefonen'));
  table.answers('joinedLate');
  expect(own('Telefonen')).toBeNull();
  await user.click(give('Blanketten'));
  expect(said()).toContain('Du kan rösta nästa gång.');
  expect(own('Blanketten')).toBeNull();
});

test('a card that was taken away is left out when the ballot is handed in anew', async () => {
  const { table, b } = hall();
  const { user } = table.open();
  await user.click(give('Telefonen'));
  await user.click(give('Blanketten'));
  table.others((doc) => doc.getMap('cards').delete(table.card('Telefonen').id));
  table.answers('unknown');
  await user.click(screen.getByRole('button', { name: 'Lämna in utan det' }));
  expect(choices(table)).toMatchObject([{ choices: { [b]: 1 } }]);
});

test('no number of anybody’s is shown while votes are given, also where there are old ones', () => {
  const { table, a } = hall();
  const before = closed({ [a]: { votes: 57, tables: 2 } });
  table.goes({ rounds: [before, round({ id: 'round-two-00000000000a' as RoundId })] });
  table.open();
  expect(within(cardSaying('Telefonen')).queryByRole('img')).toBeNull();
  expect(screen.queryByText(/57/)).toBeNull();
});

test('afterwards a card says its votes and tables, with one’s own among them', async () => {
  const { table, a } = hall();
  const { user } = table.open();
  await user.click(give('Telefonen'));
  table.answers('taken');
  table.goes({ position: choosing, rounds: [closed({ [a]: { votes: 3, tables: 2 } })] });
  const got = within(cardSaying('Telefonen')).getByRole('img');
  expect(got.getAttribute('aria-label')).toBe('3 röster, 2 bord, varav 1 din');
  expect(within(cardSaying('Telefonen')).queryByRole('button', { name: 'Lägg knapp' })).toBeNull();
});

test('one is told what counted, once; then the device may forget it', async () => {
  const { table, a } = hall();
  const { user } = table.open();
  await user.click(give('Telefonen'));
  table.answers('taken');
  table.goes({ position: choosing, rounds: [closed({ [a]: { votes: 3, tables: 2 } })] });
  expect(screen.getByText(/Din knapp räknades\./)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Visa resultatet' }));
  expect([...table.handed.get().values()][0]?.state).toBe('told');
  expect(screen.queryByText(/Din knapp räknades\./)).toBeNull();
});

test('buttons on cards that were sewn together meanwhile are told of as one', async () => {
  const { table, a, b } = hall();
  const { user } = table.open();
  await user.click(give('Telefonen'));
  await user.click(give('Blanketten'));
  table.answers('taken');
  const place = { step: 'valueVision', column: 'needs', rank: 'a0' } as const;
  table.others((doc) => sewGroup(doc, { id: newId<'group'>(), place, title: 'Vägen in' }, [a, b]));
  table.goes({ position: choosing, rounds: [closed({})] });
  expect(screen.getByText(/Av dina 2 knappar räknades 1/)).toBeDefined();
});

test('a ballot that came when the round was over says so until it is read', async () => {
  const { table } = hall();
  const { user } = table.open();
  await user.click(give('Telefonen'));
  table.goes({ position: choosing, rounds: [closed({})] });
  table.answers('closed');
  expect(screen.getByText(/hann stänga innan din röstsedel kom fram/).textContent).toContain(
    'Din knapp räknades inte.',
  );
  await user.click(screen.getByRole('button', { name: 'Jag förstår' }));
  expect(table.handed.get().size).toBe(0);
});

test('the result is a list of its own, most votes first, and earlier rounds can be chosen', async () => {
  const { table, a, b } = hall();
  const first = closed({ [a]: { votes: 4, tables: 2 } });
  const second = closed(
    { [a]: { votes: 2, tables: 1 }, [b]: { votes: 9, tables: 4 } },
    { id: 'round-two-00000000000a' as RoundId, closedAt: START + 120_000 },
  );
  table.goes({ position: choosing, rounds: [first, second] });
  const { user } = table.open();
  await user.click(screen.getByRole('button', { name: 'Visa resultatet' }));
  const dialog = screen.getByRole('dialog', { name: 'Resultat' });
  const rows = () =>
    within(dialog)
      .getAllByRole('listitem')
      .map((row) => row.textContent);
  expect(rows()).toEqual(['Blanketten9 röster· 4 bord', 'Telefonen2· 1 bord']);
  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Omgång' }), first.id);
  expect(rows()).toEqual(['Telefonen4· 2 bord']);
});

test('who leads has no buttons to give', () => {
  const { table } = hall('facilitator');
  table.open();
  expect(cardSaying('Telefonen')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Lägg knapp' })).toBeNull();
});
