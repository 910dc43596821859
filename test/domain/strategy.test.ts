import { describe, expect, test } from 'vitest';
import type { Actor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { knownActor } from '#shared/domain/knownActors.ts';
import {
  coCreating,
  coCreatorsLacking,
  isBegun,
  isReady,
  NO_STRATEGY,
  type Strategy,
  statusOf,
} from '#shared/domain/strategy.ts';

const idOf = (seed: string) => seed.padEnd(22, '0') as ActorId;
const [school, clinic, ward] = [idOf('school'), idOf('clinic'), idOf('ward')];

const actor = (id: ActorId, mergedInto: ActorId | null = null): Actor => ({
  ...knownActor(id),
  id,
  name: id,
  inRoom: true,
  mergedInto,
  removed: null,
});
const apart = new Map([school, clinic, ward].map((id) => [id, actor(id)]));
/** Somebody has found that the ward and the clinic are one. */
const merged = new Map(apart).set(ward, actor(ward, clinic));

const by = (...coCreators: readonly ActorId[]): Strategy => ({ ...NO_STRATEGY, coCreators });

describe('a strategy', () => {
  test('is ready when two organisations have said that they are in', () => {
    expect([by(), by(school), by(school, clinic)].map((one) => isReady(one, apart))).toEqual([
      false,
      false,
      true,
    ]);
    expect(
      [by(), by(school), by(school, clinic)].map((one) => coCreatorsLacking(one, apart)),
    ).toEqual([2, 1, 0]);
  });

  test('is not ready by two names of one organisation', () => {
    expect(isReady(by(clinic, ward), apart)).toBe(true);
    expect(isReady(by(clinic, ward), merged)).toBe(false);
    expect(coCreating(by(clinic, ward, school), merged)).toEqual([clinic, school]);
  });

  test('is an idea until it is ready, and what is decided or has happened stands before that', () => {
    expect(statusOf(by(), apart)).toBe('idea');
    expect(statusOf({ ...by(school), status: 'idea' }, apart)).toBe('idea');
    expect(statusOf({ ...by(school, clinic), status: 'idea' }, apart)).toBe('ready');
    expect(statusOf(by(school, clinic), apart)).toBe('ready');
    expect(statusOf({ ...by(school, clinic), status: 'parked' }, apart)).toBe('parked');
    expect(statusOf({ ...by(), status: 'decided' }, apart)).toBe('decided');
  });

  test('is begun by whatever somebody has said of it', () => {
    const bare = { strategy: NO_STRATEGY, soThat: '', nextStep: '' };
    expect(isBegun(bare)).toBe(false);
    expect(isBegun({ ...bare, soThat: 'ingen väntar' })).toBe(true);
    expect(isBegun({ ...bare, nextStep: 'boka ett möte' })).toBe(true);
    expect(isBegun({ ...bare, strategy: by(school) })).toBe(true);
    expect(isBegun({ ...bare, strategy: { ...by(), status: 'idea' } })).toBe(true);
    expect(isBegun({ ...bare, strategy: { ...by(), preconditions: new Map([[1, 'has']]) } })).toBe(
      true,
    );
  });
});
