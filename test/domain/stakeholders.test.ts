import { expect, test } from 'vitest';
import type { Actor } from '#shared/domain/actor.ts';
import { type ActorId, tableId } from '#shared/domain/ids.ts';
import { knownActor } from '#shared/domain/knownActors.ts';
import type { Stake, TableStake } from '#shared/domain/stake.ts';
import { allStakes, missingActors, stakesAt } from '#shared/domain/stakeholders.ts';

const id = (name: string) => name.padEnd(22, '0') as ActorId;
const names = ['AME', 'Banken', 'Civilsamhället', 'Domstolen', 'Elevhälsan'];
const [ame, bank, civil, court, pupil] = names.map(id) as [
  ActorId,
  ActorId,
  ActorId,
  ActorId,
  ActorId,
];
const actorsWith = (merged: Readonly<Record<string, ActorId>> = {}) =>
  new Map<ActorId, Actor>(
    names.map((name) => [
      id(name),
      {
        ...knownActor(name),
        id: id(name),
        name,
        inRoom: true,
        mergedInto: merged[name] ?? null,
        removed: null,
      },
    ]),
  );
const [here, there] = [tableId(2), tableId(10)];
const stake = (
  actor: ActorId,
  says: readonly Stake[],
  more: Partial<TableStake> = {},
): TableStake => ({ actor, table: here, says, inviter: null, ...more });

test('each actor of a table stands in one list, by name', () => {
  const stakes = [
    stake(pupil, ['affected', 'missing']),
    stake(ame, ['affected']),
    stake(bank, ['canAct']),
    stake(civil, ['affected', 'canAct']),
    stake(court, ['missing']),
    stake(court, ['canAct'], { table: there }),
  ];
  const { affected, both, canAct, unplaced } = stakesAt(here, stakes, actorsWith());
  const of = (views: readonly { readonly actor: ActorId }[]) => views.map(({ actor }) => actor);
  expect(of(affected)).toEqual([ame, pupil]);
  expect(of(both)).toEqual([civil]);
  expect(of(canAct)).toEqual([bank]);
  expect(of(unplaced)).toEqual([court]);
  const all = of(allStakes({ affected, both, canAct, unplaced }));
  expect(all).toEqual([civil, ame, pupil, bank, court]);
});

test('merged actors are one, with what was said of either', () => {
  const stakes = [stake(ame, ['affected']), stake(bank, ['canAct', 'missing'], { inviter: court })];
  const { both } = stakesAt(here, stakes, actorsWith({ Banken: ame }));
  expect(both).toEqual([
    { actor: ame, says: ['affected', 'canAct', 'missing'], inviter: court, said: [ame, bank] },
  ]);
});

test('whoever nothing is said of any more is in no list, though somebody once was to invite them', () => {
  expect(allStakes(stakesAt(here, [stake(ame, [], { inviter: bank })], actorsWith()))).toEqual([]);
});

test('those who are missing are told once, with the tables that say so and who invites', () => {
  const stakes = [
    stake(ame, ['missing'], { table: there, inviter: bank }),
    stake(civil, ['affected', 'missing'], { table: there }),
    stake(civil, ['missing'], { inviter: pupil }),
    stake(court, ['affected']),
  ];
  expect(missingActors(stakes, actorsWith({ Banken: pupil }))).toEqual([
    { actor: civil, tables: [here, there], inviters: [pupil] },
    { actor: ame, tables: [there], inviters: [pupil] },
  ]);
});
