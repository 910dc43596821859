import { expect, it } from 'vitest';
import type { Actor } from '#shared/domain/actor.ts';
import type { ActorId, TableId } from '#shared/domain/ids.ts';
import { knownActor } from '#shared/domain/knownActors.ts';
import { newStage } from '#shared/domain/stage/newStage.ts';
import { devicesAt } from '../../../client/features/ownTable/devicesAt.ts';

const actor = (name: string, mergedInto: ActorId | null = null): Actor => ({
  id: name as ActorId,
  name,
  inRoom: true,
  removed: null,
  ...knownActor(name),
  mergedInto,
});
const SCHOOL = actor('Skolan');
const ACTORS = new Map(
  [SCHOOL, actor('Elevhälsan', SCHOOL.id), actor('AME')].map((one) => [one.id, one]),
);
const table = (number: number) => `t${number}` as TableId;
const { tables: APART } = newStage({ title: 'Dagen', tables: 3 }, 1_800_000_000_000);
const MERGED = APART.map((one) => (one.id === table(2) ? { ...one, mergedInto: table(1) } : one));

const device = (at: TableId | null, org: string | null) => ({
  table: at,
  org: org as ActorId | null,
  editing: null,
  own: false,
});
const PRESENT = [
  device(table(1), 'Skolan'),
  device(table(1), 'Elevhälsan'),
  device(table(2), 'AME'),
  device(table(3), 'AME'),
  device(table(1), null),
  device(null, 'AME'),
];

it('counts the devices at a table by organisation, one that was merged under the other', () => {
  expect(devicesAt(PRESENT, table(1), { tables: APART, actors: ACTORS })).toEqual([
    { org: 'Skolan', devices: 2 },
    { org: null, devices: 1 },
  ]);
});

it('[P45] counts those of a table that sits here now', () => {
  const here = devicesAt(PRESENT, table(1), { tables: MERGED, actors: ACTORS });
  expect(here).toContainEqual({ org: 'AME', devices: 1 });
  expect(devicesAt(PRESENT, table(2), { tables: MERGED, actors: ACTORS })).toEqual([]);
});
