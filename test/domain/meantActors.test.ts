import { describe, expect, test } from 'vitest';
import type { Actor } from '#shared/domain/actor.ts';
import type { ActorId, ParticipantId } from '#shared/domain/ids.ts';
import { knownActor } from '#shared/domain/knownActors.ts';
import { meantActors, samePairs } from '#shared/domain/meantActors.ts';

const actor = (name: string, more: Partial<Actor> = {}): Actor => ({
  ...knownActor(name),
  id: name as ActorId,
  name,
  inRoom: false,
  mergedInto: null,
  removed: null,
  ...more,
});
const roomOf = (...actors: readonly Actor[]) => new Map(actors.map((each) => [each.id, each]));
const meant = (here: string, typed: string) =>
  meantActors(roomOf(actor(here)), typed).map(({ name }) => name);

describe('"Menar du …?" asks', () => {
  test.each([
    ['case and spaces', 'Socialtjänsten', '  socialTJÄNSTEN '],
    ['plain letters for å, ä and ö', 'Försäkringskassan', 'Forsakringskassan'],
    ['letters that a phone takes apart', 'Öppenvården', 'Öppenvården'.normalize('NFD')],
    ['a short form of what is here', 'Arbetsmarknadsenheten', 'AME'],
    ['the whole name of a short form that is here', 'AME', 'Arbetsmarknadsenheten'],
    ['AF', 'Arbetsförmedlingen', 'AF'],
    ['FK', 'FK', 'Försäkringskassa'],
    ['BUP', 'BUP', 'Barn- och ungdomspsykiatrin'],
    ['initials', 'Centrum för unga vuxna', 'cfuv'],
    ['two names of what people call by one short form', 'Primärvården', 'Vårdcentralen'],
    ['another ending', 'Polisen', 'polis'],
    ['the same in the genitive', 'Kommun', 'Kommunens'],
    ['words apart', 'Arbetsförmedlingen', 'Arbets förmedlingen'],
    ['a hyphen', 'Anhöriga/nätverk', 'anhöriga nätverk'],
    ['one letter wrong', 'Elevhälsan', 'Elevhelsan'],
    ['two letters wrong in a long word', 'Försäkringskassan', 'Försekringkassan'],
    ['two letters that changed places', 'Kronofogden', 'Kronofogedn'],
  ])('for %s', (_what, here, typed) => {
    expect(meant(here, typed)).toEqual([here]);
  });

  test.each([
    ['two that only end alike', 'Socialpsykiatrin', 'Vuxenpsykiatrin'],
    ['two places', 'Norra skolan', 'Södra skolan'],
    ['two numbers', 'Vårdcentral 1', 'Vårdcentral 2'],
    ['a part of another', 'Arbetsförmedlingen', 'Arbetsförmedlingens ungdomsteam'],
    ['one within another', 'Skolan', 'Förskolan'],
    ['short words with a letter that differs', 'AME', 'AMI'],
    ['two whose words begin alike', 'Centrum för unga', 'Center för uppsökande'],
    ['two initials', 'Region Skåne', 'RS'],
    ['nothing written', 'Skolan', '  '],
  ])('not for %s', (_what, here, typed) => {
    expect(meant(here, typed)).toEqual([]);
  });
});

test('the surest comes first', () => {
  const room = roomOf(actor('Socialtjensten'), actor('Socialtjänst'), actor('Socialtjänsten'));
  expect(meantActors(room, 'socialtjänsten').map(({ name }) => name)).toEqual([
    'Socialtjänsten',
    'Socialtjänst',
    'Socialtjensten',
  ]);
});

test('one that was merged is met as what it stands for, one that was removed not at all', () => {
  const into = actor('Navet');
  const merged = actor('AME', { mergedInto: into.id });
  expect(meantActors(roomOf(into, merged), 'ame').map(({ name }) => name)).toEqual(['Navet']);
  const removed = { by: 'p' as ParticipantId, at: 1 };
  expect(meantActors(roomOf(actor('AME', { removed })), 'ame')).toEqual([]);
  expect(meantActors(roomOf({ ...into, removed }, merged), 'ame')).toEqual([]);
});

test('the short form that stands with an actor counts, on either side', () => {
  const navet = actor('Navet', { short: 'AME' });
  expect(meantActors(roomOf(navet), 'ame')).toEqual([navet]);
  expect(meantActors(roomOf(navet), 'Arbetsmarknadsenheten')).toEqual([navet]);
});

describe('what may stand in the list twice', () => {
  const pairs = (...actors: readonly Actor[]) =>
    samePairs(actors).map((pair) => pair.map(({ name }) => name));

  test('is told two and two, the longer name last', () => {
    const list = ['AME', 'Skolan', 'Arbetsmarknadsenheten', 'Polisen', 'Skola'];
    expect(pairs(...list.map((name) => actor(name)))).toEqual([
      ['AME', 'Arbetsmarknadsenheten'],
      ['Skola', 'Skolan'],
    ]);
  });

  test('keeps the name of whose people are here', () => {
    const here = actor('AME', { inRoom: true });
    expect(pairs(here, actor('Arbetsmarknadsenheten'))).toEqual([['Arbetsmarknadsenheten', 'AME']]);
  });

  test('is met also under the short form that stands with an actor', () => {
    const navet = actor('Navet', { short: 'AME' });
    expect(pairs(navet, actor('Arbetsmarknadsenheten'), actor('Skolan'))).toHaveLength(1);
    expect(pairs(actor('Arbetsmarknadsenheten'), actor('Skolan'), navet)).toHaveLength(1);
  });
});
