import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { TableId } from '#shared/domain/ids.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import { DeviceList } from '../../../client/features/boardFile/DeviceList.tsx';
import { type Device, deviceView } from '../../../client/features/boardFile/deviceRows.ts';
import { withRelay } from './files.tsx';

const device = (change: Partial<Device> = {}): Device => ({
  table: 't1' as TableId,
  org: null,
  waiting: 0,
  unshown: 0,
  seen: 1_800_000_000_000,
  isHere: true,
  ...change,
});
const listed = (...devices: readonly Device[]) =>
  withRelay(<DeviceList />, () => [200, { devices }]);

test('when nothing waits anywhere it is said, table by table', async () => {
  listed(device(), device(), device({ table: null }));
  expect(await screen.findByText('Allt synkat')).toBeDefined();
  expect(screen.getByText('2 enheter, alla i synk')).toBeDefined();
  expect(screen.getByText('Utan bord')).toBeDefined();
});

test('a device that has left is in sync as of when it was seen, and is told as that', async () => {
  listed(device(), device({ isHere: false }));
  expect(
    await screen.findByText('1 enhet är inte här nu. Den var i synk när den sågs sist.'),
  ).toBeDefined();
});

test('what is left is told by organisation and number, and when it was last seen', async () => {
  listed(device(), device({ waiting: 3, isHere: false }), device({ unshown: 2 }));
  expect(await screen.findByText('2 enheter har något som väntar')).toBeDefined();
  expect(screen.getByText('1 av 3 enheter i synk')).toBeDefined();
  const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(items[0]).toMatch(/^Utan organisation: 3 väntar, sågs senast /);
  expect(items[1]).toBe('Utan organisation: 2 ovisade kort');
});

test('one that has never said anything is not told as in sync', async () => {
  listed(device({ waiting: null }));
  expect(await screen.findByText('har inte sagt vad som väntar')).toBeDefined();
  expect(screen.queryByText('Allt synkat')).toBeNull();
});

test('while the server does not answer it is said', async () => {
  withRelay(<DeviceList />, () => 'silence');
  expect(await screen.findByText(/Servern svarar inte\. Det här gällde/)).toBeDefined();
});

test('the board is locked from here only once the day is over', async () => {
  const { stage } = withRelay(<DeviceList />, () => [200, { devices: [device()] }]);
  await screen.findByText('Allt synkat');
  expect(screen.queryByRole('button', { name: 'Lås tavlan' })).toBeNull();
  const day = stage.get();
  if (!day) throw new Error('there is a day');
  act(() => stage.set({ ...day, position: { kind: 'closed' } }));
  expect(screen.getByRole('button', { name: 'Lås tavlan' })).toBeDefined();
});

test('devices of a merged table are told where their people sit, those without one last', () => {
  const day = newStage({ title: 'Dag', tables: 3 }, 0);
  const tables = day.tables.map((table) =>
    table.id === 't3' ? { ...table, mergedInto: 't2' as TableId } : table,
  );
  const devices = [null, 't3', 't2', 't1'].map((table) => device({ table: table as TableId }));
  const { rows } = deviceView(devices, { tables });
  expect(rows.map((row) => [row.table, row.devices])).toEqual([
    ['t1', 1],
    ['t2', 2],
    [null, 1],
  ]);
});
