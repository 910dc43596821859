import { expect, it } from 'vitest';
import type { Actor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { knownActor } from '#shared/domain/knownActors.ts';
import { freeTurn, seatNames } from '../../../client/features/tablehost/seatNames.ts';

const actor = (name: string): Actor => ({
  id: name as ActorId,
  name,
  inRoom: true,
  mergedInto: null,
  removed: null,
  ...knownActor(name),
});
const SCHOOL = actor('Skolan');
const UNIT = { ...actor('Skolans elevhälsa'), mergedInto: SCHOOL.id };
const ACTORS = new Map([SCHOOL, UNIT].map((one) => [one.id, one]));

it('names those who share the computer by organisation, two of the same by number', () => {
  const people = [SCHOOL.id, null, UNIT.id, SCHOOL.id].map((org, at) => ({ turn: at + 1, org }));
  expect(seatNames(people, ACTORS, 'Okänd').map(({ name }) => name)).toEqual([
    'Skolan',
    'Okänd',
    'Skolan 2',
    'Skolan 3',
  ]);
});

it('gives a turn that nobody has', () => {
  expect(freeTurn([])).toBe(1);
  expect(freeTurn([1, 2, 4].map((turn) => ({ turn, org: null })))).toBe(3);
});
