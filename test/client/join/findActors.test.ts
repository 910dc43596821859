import { describe, expect, it } from 'vitest';
import type { Actor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { knownActor } from '#shared/domain/knownActors.ts';
import { actorNamed, findActors, isJoinable } from '../../../client/features/join/findActors.ts';
import { offers } from '../../../client/features/join/offers.ts';

const actor = (name: string, more: Partial<Actor> = {}): Actor => ({
  id: name as ActorId,
  name,
  inRoom: true,
  mergedInto: null,
  removed: null,
  ...knownActor(name),
  ...more,
});
const ROOM = [
  'Vårdcentralen',
  'Psykosociala teamet',
  'Socialtjänsten',
  'Försäkringskassan',
  'Ambulansen',
  'Region Skåne',
].map((name) => actor(name));
const found = (typed: string) => findActors(ROOM, typed).map(({ name }) => name);

describe('finding an organisation', () => {
  it('lists all in alphabetical order when nothing is typed', () => {
    expect(found('')).toEqual([
      'Ambulansen',
      'Försäkringskassan',
      'Psykosociala teamet',
      'Region Skåne',
      'Socialtjänsten',
      'Vårdcentralen',
    ]);
  });

  it('puts the beginning of a name before the middle of one', () => {
    expect(found('so')).toEqual(['Socialtjänsten', 'Psykosociala teamet']);
    expect(found('tea')).toEqual(['Psykosociala teamet']);
    expect(found('s')).toEqual([
      'Socialtjänsten',
      'Region Skåne',
      'Ambulansen',
      'Försäkringskassan',
      'Psykosociala teamet',
    ]);
  });

  it('finds å, ä and ö by plain letters, and plain letters never by å, ä and ö', () => {
    expect(found('forsak')).toEqual(['Försäkringskassan']);
    expect(found('skane')).toEqual(['Region Skåne']);
    expect(found('FÖRSÄK')).toEqual(['Försäkringskassan']);
    expect(found('åmb')).toEqual([]);
    expect(found('å'.normalize('NFD'))).toEqual(['Region Skåne', 'Vårdcentralen']);
  });

  it('finds a short name', () => {
    const room = [actor('Försäkringskassan', { short: 'FK' }), actor('Fritids')];
    expect(findActors(room, 'fk').map(({ name }) => name)).toEqual(['Försäkringskassan']);
    expect(actorNamed(room, 'fk')?.name).toBe('Försäkringskassan');
  });

  it('knows a name whatever the case, and knows no other', () => {
    expect(actorNamed(ROOM, ' socialtjänsten ')?.name).toBe('Socialtjänsten');
    expect(actorNamed(ROOM, 'social')).toBeUndefined();
  });

  it('leaves out the persons of the case, rules, and what was merged or removed', () => {
    const removed = { by: 'x' as NonNullable<Actor['removed']>['by'], at: 1 };
    expect(isJoinable(actor('Skolan'))).toBe(true);
    expect(isJoinable(actor('Individen'))).toBe(false);
    expect(isJoinable(actor('Lagen', { kind: 'rule' }))).toBe(false);
    expect(isJoinable(actor('Soc', { mergedInto: 'Socialtjänsten' as ActorId }))).toBe(false);
    expect(isJoinable(actor('Soc', { removed }))).toBe(false);
  });
});

describe('the list one chooses from', () => {
  const names = (typed: string) => offers(ROOM, null, typed).map(({ name }) => name);

  it('also offers who is meant by an abbreviation or a slip, before a new one', () => {
    expect(names('FK')).toEqual(['Försäkringskassan', 'FK']);
    expect(names('socialtjensten')).toEqual(['Socialtjänsten', 'socialtjensten']);
    expect(names('Cykelköket')).toEqual(['Cykelköket']);
  });
});
