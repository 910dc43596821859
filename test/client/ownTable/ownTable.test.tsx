import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { TableId } from '#shared/domain/ids.ts';
import { MovedNotice } from '../../../client/features/ownTable/MovedNotice.tsx';
import { TableButton } from '../../../client/features/ownTable/TableButton.tsx';
import { TableSignals } from '../../../client/features/ownTable/TableSignals.tsx';
import { AnnouncerProvider } from '../../../client/ui/AnnouncerProvider.tsx';
import { createAnnouncer } from '../../../client/ui/announcer.ts';
import { Room } from '../steer/room.tsx';

const FOUR = 't4' as TableId;
const TWO = 't2' as TableId;

function roomAt(table: TableId | null = FOUR): Room {
  const room = new Room('participant');
  room.seat.set({ table, org: null });
  room.show(
    <AnnouncerProvider announcer={createAnnouncer()}>
      <MovedNotice />
      <TableSignals />
      <TableButton seatHref="/seat" hostHref="/host" scope={null} />
    </AnnouncerProvider>,
  );
  return room;
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const isPressed = (name: string) =>
  screen.getByRole('button', { name }).getAttribute('aria-pressed') === 'true';
const tableOf = (room: Room, table: TableId) => room.day.tables.find(({ id }) => id === table);
const MERGE = { type: 'mergeTables', from: FOUR, into: TWO } as const;

describe('what a table says to whoever leads', () => {
  it('is said by one press and taken back by the next', async () => {
    const room = roomAt();
    await press('Vi är klara');
    expect(tableOf(room, FOUR)).toMatchObject({ done: true, help: false });
    expect(isPressed('Vi är klara')).toBe(true);
    await press('Vi vill ha hjälp');
    expect(tableOf(room, FOUR)).toMatchObject({ done: true, help: true });
    await press('Vi är klara');
    expect(tableOf(room, FOUR)).toMatchObject({ done: false, help: true });
  });

  it('is not shown as said before it has reached them', async () => {
    const room = roomAt();
    room.lose();
    await press('Vi vill ha hjälp');
    expect(isPressed('Vi vill ha hjälp')).toBe(false);
    expect(screen.getByText(/Räck upp handen så länge/)).toBeTruthy();
  });

  it('[P45] stands at the table where one sits now', async () => {
    const room = roomAt();
    room.does(MERGE);
    await press('Vi är klara');
    expect(tableOf(room, TWO)?.done).toBe(true);
  });

  it('is nothing for who sits at no table', () => {
    roomAt(null);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a table whose people sit at another', () => {
  it('is told of once, and once when they sit by themselves again', async () => {
    const room = roomAt();
    expect(screen.queryByText(/sitter/)).toBeNull();
    room.does(MERGE);
    expect(screen.getByText('Bord 4 sitter nu vid bord 2.')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Bord 4, nu vid bord 2/ })).toBeTruthy();
    await press('Okej');
    expect(screen.queryByText(/sitter nu/)).toBeNull();
    room.does({ type: 'splitTable', table: FOUR });
    expect(screen.getByText('Bord 4 sitter för sig igen.')).toBeTruthy();
    await press('Okej');
    expect(screen.queryByText(/sitter/)).toBeNull();
    expect(screen.getByRole('button', { name: /^Bord 4 ?Visa/ })).toBeTruthy();
  });

  it('keeps its own name: what is written goes on under it', async () => {
    const room = roomAt();
    room.does(MERGE);
    await press('Okej');
    expect(room.seat.get()?.table).toBe(FOUR);
  });
});
