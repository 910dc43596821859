import type * as Y from 'yjs';
import type { ActorId, TableId } from '#shared/domain/ids.ts';
import { LIFE_AREAS, type LifeArea } from '#shared/domain/lifeArea.ts';
import { STAKES, type TableStake } from '#shared/domain/stake.ts';
import { readValue } from '../shape.ts';
import { lifeAreaField } from '../shapes/lifeArea.ts';
import { stakeField } from '../shapes/stake.ts';

/** Under which actor and table a stake is found. */
export const stakeKey = (actor: ActorId, table: TableId): string => `${actor}:${table}`;

export function readStakes(root: Y.Map<unknown>): ReadonlyMap<string, TableStake> {
  const stakes = new Map<string, TableStake>();
  for (const key of [...root.keys()].sort()) {
    const value = readValue(stakeField(key), root.get(key)) ?? null;
    if (value === null || value === false) continue;
    const [actor, table, field] = key.split(':') as [ActorId, TableId, string];
    const at = stakeKey(actor, table);
    const known = stakes.get(at) ?? { actor, table, says: [], inviter: null };
    const says = STAKES.filter((one) => one === field || known.says.includes(one));
    const inviter = field === 'inviter' ? (value as ActorId) : known.inviter;
    stakes.set(at, { ...known, says, inviter });
  }
  return stakes;
}

/** Which actors touch each part of the life. */
export function readAreas(root: Y.Map<unknown>): ReadonlyMap<LifeArea, readonly ActorId[]> {
  const keys = [...root.keys()].filter((key) => readValue(lifeAreaField(key), root.get(key)));
  return new Map(
    LIFE_AREAS.map((area) => {
      const start = `${area}:actor:`;
      const own = keys.filter((key) => key.startsWith(start));
      return [area, own.map((key) => key.slice(start.length) as ActorId).sort()];
    }),
  );
}
