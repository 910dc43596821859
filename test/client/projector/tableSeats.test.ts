import { describe, expect, test } from 'vitest';
import { tableId } from '#shared/domain/ids.ts';
import { makeTables } from '#shared/domain/stage/newStage.ts';
import { perRow, tableSeats } from '../../../client/features/projector/join/tableSeats.ts';

const at = (...tables: number[]) => tables.map((table) => ({ table: tableId(table) }));

describe('the tables as they fill', () => {
  test('stand in the order of the room, however many sit at them', () => {
    const seats = tableSeats(makeTables(3, 4, []), [...at(3, 3, 3, 1), { table: null }]);
    expect(seats.map(({ id, inside, seats }) => [id, inside, seats])).toEqual([
      ['t1', 1, 4],
      ['t2', 0, 4],
      ['t3', 3, 4],
    ]);
  });

  test('a table that has been merged is one with the other, people and places', () => {
    const tables = makeTables(3, 4, []).map((table) =>
      table.id === 't2' ? { ...table, mergedInto: tableId(3) } : table,
    );
    expect(
      tableSeats(tables, at(2, 3)).map(({ id, inside, seats }) => [id, inside, seats]),
    ).toEqual([
      ['t1', 0, 4],
      ['t3', 2, 8],
    ]);
  });

  test('more devices than seats are all there', () => {
    const [table] = tableSeats(makeTables(1, 2, []), at(1, 1, 1));
    expect(table).toMatchObject({ inside: 3, seats: 3 });
  });

  test('rows are as even as can be', () => {
    expect([1, 12, 16, 40, 60].map(perRow)).toEqual([1, 12, 8, 20, 20]);
  });
});
