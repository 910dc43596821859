import { type TableId, tableId } from '#shared/domain/ids.ts';
import { chanceFrom } from '../support/chance.ts';

/** `dies`: for good. `returns`: dies, and is charged. `sleeps`: over a reveal. `late`: comes when others write. */
export type Fate = 'stays' | 'late' | 'sleeps' | 'returns' | 'dies';

/** Somebody in the hall, with a device. The first at each table sits at its laptop. */
export interface Person {
  readonly number: number;
  readonly table: TableId;
  readonly isHost: boolean;
  /** Which of the day's organisations, 0 up to 1; several come from each. */
  readonly org: number;
  readonly joinsBy: 'code' | 'qr';
  readonly fate: Fate;
  /** How wrong the device's clock is, ms. */
  readonly clockOff: number;
}

/** At each table, who vote on its laptop one after the other. */
export const WITHOUT_PHONE = 2;
const SEVEN_MINUTES = 7 * 60_000;

export const seatsAt = (people: number, tables: number): number =>
  Math.ceil(people / tables) + WITHOUT_PHONE;

/** Who comes, and what becomes of their devices: the same for the same seed. */
export function peopleOf(seed: number, people: number, tables: number): readonly Person[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: people }, (_, index) => {
    const isHost = index < tables;
    const [where, org, by, off] = [chance(), chance(), chance(), chance()];
    return {
      number: index + 1,
      table: tableId(1 + (index % tables)),
      isHost,
      org,
      joinsBy: by < 0.2 ? 'code' : 'qr',
      fate: isHost ? 'stays' : fateAt(index - tables, where),
      clockOff: index === tables ? SEVEN_MINUTES : Math.round((off - 0.5) * 8_000),
    };
  });
}

/** One of each whatever the seed, and more where there are many. */
function fateAt(index: number, chance: number): Fate {
  const certain = (['stays', 'late', 'sleeps', 'returns', 'dies'] as const)[index];
  if (certain) return certain;
  if (chance < 0.04) return 'late';
  if (chance < 0.1) return 'sleeps';
  if (chance < 0.14) return 'returns';
  return chance < 0.17 ? 'dies' : 'stays';
}
