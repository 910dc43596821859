import { expect, test } from 'vitest';
import type { Actor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { knownActor } from '#shared/domain/knownActors.ts';
import { matchActors } from '#shared/domain/matchActors.ts';

const actor = (name: string, more: Partial<Actor> = {}): Actor => ({
  ...knownActor(name),
  id: name as ActorId,
  name,
  inRoom: false,
  mergedInto: null,
  removed: null,
  ...more,
});

const ACTORS = [
  'Arbetsförmedlingen',
  'Försäkringskassan',
  'Barn- och ungdomspsykiatrin',
  'Vårdcentralen',
  'Elevhälsan',
  'Öppenvården',
  'Æblehaven',
  'Afasiföreningen',
].map((name) => actor(name));

const found = (typed: string) => matchActors(ACTORS, typed).map(({ name }) => name);

test.each([
  ['fk', 'Försäkringskassan'],
  ['af', 'Arbetsförmedlingen'],
  ['bup', 'Barn- och ungdomspsykiatrin'],
  ['bou', 'Barn- och ungdomspsykiatrin'],
  ['VC', 'Vårdcentralen'],
  ['op', 'Öppenvården'],
  ['Ö'.normalize('NFD'), 'Öppenvården'],
  ['aeb', 'Æblehaven'],
  ['ung', 'Barn- och ungdomspsykiatrin'],
])('"%s" finds %s first', (typed, name) => {
  expect(found(typed)[0]).toBe(name);
});

test('what begins with the letters comes after what they are short for', () => {
  expect(found('af')).toEqual(['Arbetsförmedlingen', 'Afasiföreningen']);
});

test('the short form that stands with an actor counts', () => {
  const named = [actor('Arbetsmarknadsenheten', { short: 'Navet' }), ...ACTORS];
  expect(matchActors(named, 'nav')[0]?.name).toBe('Arbetsmarknadsenheten');
});

test('those in the room come first', () => {
  const here = [...ACTORS, actor('Afghanska föreningen', { inRoom: true })];
  expect(matchActors(here, 'afg')[0]?.name).toBe('Afghanska föreningen');
  expect(matchActors(here, '')[0]?.name).toBe('Afghanska föreningen');
});
