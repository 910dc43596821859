import { act, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { CardId } from '#shared/domain/ids.ts';
import { cardSaying, Table } from './table.tsx';

/** Every card that was drawn, each time it was. */
const drawn = vi.hoisted((): string[] => []);
vi.mock('../../../client/ui/CardFrame.tsx', async (load) => {
  const real = await load<typeof import('../../../client/ui/CardFrame.tsx')>();
  type Props = Parameters<typeof real.CardFrame>[0] & { readonly 'data-card'?: string };
  const CardFrame = (props: Props) => {
    drawn.push(props['data-card'] ?? 'no card');
    return real.CardFrame(props);
  };
  return { CardFrame };
});

/** Every card that was asked how it looks, each time it was. */
const asked = vi.hoisted((): string[] => []);
vi.mock('../../../client/features/board/card/cardLook.ts', async (load) => {
  const real = await load<typeof import('../../../client/features/board/card/cardLook.ts')>();
  const cardLook: typeof real.cardLook = (state, card) => {
    asked.push(card.id);
    return real.cardLook(state, card);
  };
  return { ...real, cardLook };
});

const CARDS = 60;

let table: Table;
let ids: readonly CardId[];
beforeEach(() => {
  table = new Table();
  ids = Array.from({ length: CARDS }, (_, n) => table.has(`Kort ${n}`));
});

const open = () => {
  const opened = table.open();
  expect(screen.getAllByRole('article').length).toBe(CARDS);
  drawn.splice(0);
  return opened;
};
const nth = (n: number): CardId => {
  const id = ids[n];
  if (!id) throw new Error('the table has so many cards');
  return id;
};

test('a letter that another writes draws that card once, and no other', () => {
  open();
  table.type(nth(57), 0, 'å');
  expect(drawn).toEqual([nth(57)]);
});

test('a card that another adds elsewhere draws none', () => {
  open();
  table.has('Ett behov', { place: { column: 'needs', step: 'perspectives' } });
  expect(drawn).toEqual([]);
});

test('who opens a card draws that card alone for those who look on', () => {
  open();
  const other = { table: null, org: null, own: false };
  act(() => table.present.set([{ ...other, editing: nth(3) }]));
  expect(drawn).toEqual([nth(3)]);
});

test('a letter in the field for new cards draws no card', async () => {
  const { user } = open();
  await user.click(screen.getByRole('button', { name: 'Skriv en styrka' }));
  drawn.splice(0);
  await user.keyboard('a');
  expect(drawn).toEqual([]);
});

test('a letter in a card of one’s own draws no other', async () => {
  const { user } = open();
  await user.click(cardSaying('Kort 5'));
  drawn.splice(0);
  await user.keyboard('a');
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.filter((id) => id !== nth(5))).toEqual([]);
});

test('who opens a card, and closes it, asks and draws that one and the one where they were', async () => {
  const { user } = open();
  asked.splice(0);
  await user.click(cardSaying('Kort 5'));
  await user.keyboard('{Escape}');
  expect(new Set(drawn)).toEqual(new Set([nth(0), nth(5)]));
  expect(new Set(asked)).toEqual(new Set([nth(0), nth(5)]));
});

test('a letter on its way and its echo draw none', () => {
  open();
  act(() => table.saving.set({ kind: 'saving' }));
  act(() => table.pending.set(new Set([nth(1)])));
  act(() => table.pending.set(new Set()));
  act(() => table.saving.set({ kind: 'saved', at: 1_800_000_000_500 }));
  expect(drawn).toEqual([]);
});

test('a new revision of the stage alone draws none', () => {
  open();
  table.goes({ revision: table.day.revision + 1 });
  expect(drawn).toEqual([]);
});
