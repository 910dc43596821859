import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { type BoardDoc, newBoardDoc } from '#shared/board/doc.ts';
import { addCard, reportCard } from '#shared/board/edits/cards.ts';
import { type CardId, randomId, tableId } from '#shared/domain/ids.ts';
import type { Position } from '#shared/domain/stage/stage.ts';
import { RoomPanel } from '../../../client/features/room/RoomPanel.tsx';
import { useTableRows } from '../../../client/features/room/tables/useTableRows.ts';
import { useProjection } from '../../../client/state/useProjection.ts';
import { Room } from '../steer/room.tsx';

const WRITING: Position = { kind: 'step', step: 'systemKnowledge', phase: 'write' };
const AT = 1_800_000_000_000;
const TEXT = 'Det blev som Anna sa på mötet.';

function Panel() {
  const stage = useProjection((projection) => projection.stage);
  return stage && <PanelOf stage={stage} />;
}
function PanelOf({ stage }: { readonly stage: Parameters<typeof RoomPanel>[0]['stage'] }) {
  return <RoomPanel stage={stage} rows={useTableRows(stage)} />;
}

let room: Room;
let doc: BoardDoc;
let card: CardId;
beforeEach(() => {
  room = new Room();
  room.does({ type: 'goTo', position: WRITING });
  doc = newBoardDoc();
  card = randomId<'card'>((length) => crypto.getRandomValues(new Uint8Array(length)));
  addCard(
    doc,
    {
      id: card,
      place: { step: 'systemKnowledge', column: 'needs', rank: 'a0' },
      text: TEXT,
      actors: [],
    },
    { participant: null, table: tableId(3), org: null, lang: 'sv', at: AT },
  );
  reportCard(doc, card, { kind: 'person', at: AT });
  room.hold(doc);
});

const line = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name},`) });
const told = (name: string) => line(name).querySelector('.sr')?.textContent;
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const reported = () => within(screen.getByRole('region', { name: 'Anmälda kort' }));

test('each table is one line: cards, devices of seats, and how it is', () => {
  room.show(<Panel />);
  act(() => {
    room.present.set([{ table: tableId(1), org: null, editing: null, own: false }]);
    room.does({ type: 'tableDone', table: tableId(2), done: true });
  });
  expect(told('Bord 1')).toContain('1 enhet av 8 platser');
  expect(told('Bord 1')).toContain('skriver');
  expect(told('Bord 2')).toContain('klara');
  expect(told('Bord 3')).toContain('1 kort');
  expect(told('Bord 4')).toContain('ingen än');
  expect(screen.getByRole('heading', { name: /Borden 1 av 4 klara/ })).toBeDefined();
});

test('who wants help is read before the rows, and the help can be said to be on its way', async () => {
  room.show(<Panel />);
  act(() => room.does({ type: 'tableHelp', table: tableId(4), help: true }));
  expect(screen.getByText('Vill ha hjälp: Bord 4.').getAttribute('role')).toBe('status');
  await userEvent.click(line('Bord 4'));
  await press('Hjälp är på väg');
  expect(room.day.tables[3]?.help).toBe(false);
});

test('a table is merged into another and split again', async () => {
  room.show(<Panel />);
  await userEvent.click(line('Bord 4'));
  await userEvent.click(screen.getByText('Slå ihop eller byt namn'));
  await userEvent.selectOptions(screen.getByLabelText('Vilket bord sätter de sig vid?'), 'Bord 2');
  await press('Slå ihop');
  expect(room.day.tables[3]?.mergedInto).toBe(tableId(2));
  await userEvent.click(line('Bord 2 \\+ Bord 4'));
  await userEvent.click(screen.getByText('Slå ihop eller byt namn'));
  await press('Dela av Bord 4');
  expect(room.day.tables[3]?.mergedInto).toBeNull();
});

test('where tables go by themselves one of them can be moved, and is said to be elsewhere', async () => {
  room.does({ type: 'tableDone', table: tableId(1), done: false });
  room.show(<Panel />);
  await press(/Ändra: Hur borden styrs/);
  await userEvent.click(screen.getByRole('radio', { name: /Varje bord går i sin egen takt/ }));
  await press('Styr så här');
  expect(room.day.steering).toBe('perTable');
  act(() => room.present.set([{ table: tableId(1), org: null, editing: null, own: false }]));
  await userEvent.click(line('Bord 1'));
  await userEvent.selectOptions(screen.getByLabelText('Steg'), '1 Värdevision');
  await userEvent.selectOptions(screen.getByLabelText('Fas'), 'Visa');
  await press('Flytta bordet hit');
  expect(room.day.tables[0]?.position).toEqual({
    kind: 'step',
    step: 'valueVision',
    phase: 'show',
  });
  expect(screen.getByText('1 Visa')).toBeDefined();
});

test('a reported card shows no name before it is asked for, and can be hidden and shown', async () => {
  room.show(<Panel />);
  expect(reported().getByText('1 kort är anmält: pekar det ut någon?')).toBeDefined();
  expect(document.body.textContent).not.toContain('Anna');
  await press('Visa ordet');
  expect(reported().getByText('Anna')).toBeDefined();
  await press('Dölj kortet');
  expect(room.board.get().cards.get(card)?.hidden).toBe(true);
  expect(reported().getByText(/Dolt för alla/)).toBeDefined();
  await press('Visa kortet igen');
  expect(room.board.get().cards.get(card)?.hidden).toBe(false);
});

test('the table is asked, its answer is told, and with no name there the report is gone', async () => {
  room.show(<Panel />);
  await press('Be bordet ändra');
  expect(room.board.get().cards.get(card)?.asked).toBe(room.now);
  expect(reported().getByText('Bordet är ombett att ändra.')).toBeDefined();
  room.now += 1_000;
  reportCard(doc, card, { kind: 'person', at: room.now });
  room.hold(doc);
  expect(reported().getByText(/har ändrat eller anmält igen/)).toBeDefined();
  await press('Inget namn här');
  expect(room.board.get().cards.get(card)).toMatchObject({ reported: null, asked: null });
  expect(screen.queryByText(/anmält/)).toBeNull();
});

test('a card is erased everywhere only after it has been said what goes; without contact it is not, and that is told', async () => {
  room.show(<Panel />);
  await press('Radera överallt');
  const dialog = within(screen.getByRole('dialog', { name: 'Ska kortet raderas överallt?' }));
  expect(dialog.getByText(/Det går inte att ångra/)).toBeDefined();
  const erase = () => userEvent.click(dialog.getByRole('button', { name: 'Radera överallt' }));
  act(() => room.connection.set({ kind: 'offline', since: 1 }));
  await erase();
  expect(await dialog.findByText(/Det blev inte klart/)).toBeDefined();
  expect(room.erased).toEqual([]);
  act(() => room.connection.set({ kind: 'online' }));
  await erase();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(room.erased).toEqual([card]);
});
