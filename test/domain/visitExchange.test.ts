import { describe, expect, test } from 'vitest';
import type { Actor } from '#shared/domain/actor.ts';
import type { ActorId, ParticipantId, VisitId } from '#shared/domain/ids.ts';
import { knownActor } from '#shared/domain/knownActors.ts';
import type { Visit } from '#shared/domain/visit.ts';
import { arrangeVisits, questionsOf, wordsOf } from '#shared/domain/visitExchange.ts';

const id = (name: string) => name.padEnd(22, '0') as ActorId;
const [school, welfare, clinic] = [id('school'), id('welfare'), id('clinic')];

const actor = (of: ActorId, name: string, mergedInto: ActorId | null = null): Actor => ({
  ...knownActor(name),
  id: of,
  name,
  inRoom: true,
  mergedInto,
  removed: null,
});
const ACTORS = [
  actor(school, 'Skolan'),
  actor(welfare, 'Socialtjänsten'),
  actor(clinic, 'Vårdcentralen'),
];
const byId = (actors: readonly Actor[]) => new Map(actors.map((one) => [one.id, one]));

let made = 0;
function visit(change: Partial<Visit>): Visit {
  made += 1;
  return {
    id: `visit-${String(made).padStart(16, '0')}` as VisitId,
    host: null,
    guest: null,
    learn: '',
    show: '',
    when: null,
    status: 'wish',
    answers: new Map(),
    inviter: null,
    removed: null,
    ...change,
  };
}
const wish = (guest: ActorId, host: ActorId | null, more: Partial<Visit> = {}) =>
  visit({ guest, host, ...more });
const offer = (host: ActorId, show = 'En förmiddag') => visit({ host, show, status: 'offer' });

/** Every part as "guest → host", so that a test reads as a list. */
function parts(visits: readonly Visit[], actors: readonly Actor[] = ACTORS) {
  const names = byId(actors);
  const name = (one: ActorId | null) => (one && names.get(one)?.name) ?? 'någon';
  const arranged = arrangeVisits(visits, names);
  return {
    both: arranged.both.map(([one]) => `${name(one.guest)} och ${name(one.host)}`),
    oneWay: arranged.oneWay.map((way) => `${name(way.guest)} → ${name(way.host)}`),
    withoutHost: arranged.withoutHost.map((open) => `${name(open.guest)} → ${name(open.host)}`),
    agreed: arranged.agreed.map((way) => `${way.month} ${name(way.guest)} → ${name(way.host)}`),
  };
}
const NOTHING = { both: [], oneWay: [], withoutHost: [], agreed: [] };

describe('wishes that meet', () => {
  test('two organisations that want to visit each other are one pair, whoever wished first', () => {
    const wishes = [wish(school, welfare), wish(welfare, school)];
    for (const order of [wishes, wishes.toReversed()]) {
      expect(parts(order)).toEqual({ ...NOTHING, both: ['Skolan och Socialtjänsten'] });
    }
  });

  test('a pair stays a pair until both months are set', () => {
    const there = wish(school, welfare, { status: 'agreed', when: '2027-03' });
    expect(parts([there, wish(welfare, school)])).toEqual({
      ...NOTHING,
      both: ['Skolan och Socialtjänsten'],
      agreed: ['2027-03 Skolan → Socialtjänsten'],
    });
    const back = wish(welfare, school, { status: 'done', when: '2027-02' });
    expect(parts([there, back])).toEqual({
      ...NOTHING,
      agreed: ['2027-02 Socialtjänsten → Skolan', '2027-03 Skolan → Socialtjänsten'],
    });
  });

  test('two wishes for the same visit are one way, with the words of both', () => {
    const twice = [
      wish(school, welfare, { learn: 'Köerna' }),
      wish(school, welfare, { learn: 'Mötet' }),
    ];
    const { both } = arrangeVisits([...twice, wish(welfare, school)], byId(ACTORS));
    const way = both[0]?.find(({ guest }) => guest === school);
    expect(wordsOf(way?.visits ?? [], 'learn')).toEqual(['Köerna', 'Mötet']);
  });

  test('who says not now is no pair, though the other is still welcome', () => {
    const declined = wish(school, welfare, { answers: new Map([[welfare, 'notNow']]) });
    expect(parts([declined, wish(welfare, school)])).toEqual({
      ...NOTHING,
      oneWay: ['Socialtjänsten → Skolan'],
      withoutHost: ['Skolan → Socialtjänsten'],
    });
  });
});

describe('one way', () => {
  test('a wish is welcome when its host says so, or has offered to receive', () => {
    const yes = wish(school, welfare, { answers: new Map([[welfare, 'yes']]) });
    expect(parts([yes])).toEqual({ ...NOTHING, oneWay: ['Skolan → Socialtjänsten'] });
    expect(parts([wish(school, clinic), offer(clinic)])).toEqual({
      ...NOTHING,
      oneWay: ['Skolan → Vårdcentralen'],
    });
  });

  test('what others answer welcomes nobody', () => {
    const asked = wish(school, welfare, { answers: new Map([[clinic, 'yes']]) });
    expect(parts([asked, offer(clinic)])).toEqual({
      ...NOTHING,
      withoutHost: ['Skolan → Socialtjänsten'],
    });
  });

  test('a not now weighs more than an offer, and a yes to one of two wishes is a yes', () => {
    const declined = wish(school, clinic, { answers: new Map([[clinic, 'notNow']]) });
    expect(parts([declined, offer(clinic)]).withoutHost).toEqual(['Skolan → Vårdcentralen']);
    const taken = wish(school, clinic, { answers: new Map([[clinic, 'yes']]) });
    expect(parts([declined, taken])).toEqual({ ...NOTHING, oneWay: ['Skolan → Vårdcentralen'] });
  });
});

describe('without a host', () => {
  test('a wish that names nobody, or somebody who has not answered, is listed', () => {
    expect(parts([wish(school, null), wish(clinic, welfare)])).toEqual({
      ...NOTHING,
      withoutHost: ['Skolan → någon', 'Vårdcentralen → Socialtjänsten'],
    });
  });

  test('an offer alone is an offer, and what is taken away is nowhere', () => {
    const away = { by: 'p' as ParticipantId, at: 1 };
    const gone = [wish(school, welfare, { removed: away }), { ...offer(welfare), removed: away }];
    const { offers, ...rest } = arrangeVisits([offer(clinic), ...gone], byId(ACTORS));
    expect(rest).toEqual(NOTHING);
    expect([...offers.keys()]).toEqual([clinic]);
  });

  test('a month that nobody has agreed to is no agreement', () => {
    expect(parts([wish(school, null, { when: '2027-03' })]).agreed).toEqual([]);
    expect(parts([wish(school, welfare, { status: 'agreed' })]).agreed).toEqual([]);
  });
});

describe('merged actors', () => {
  const office = id('office');
  const merged = [...ACTORS, actor(office, 'Soc', welfare)];

  test('count as one, as guest, as host and in what they answer', () => {
    expect(parts([wish(school, office), wish(welfare, school)], merged).both).toEqual([
      'Skolan och Socialtjänsten',
    ]);
    const yes = wish(school, welfare, { answers: new Map([[office, 'yes']]) });
    expect(parts([yes], merged).oneWay).toEqual(['Skolan → Socialtjänsten']);
    expect(parts([wish(school, welfare), offer(office)], merged).oneWay).toEqual([
      'Skolan → Socialtjänsten',
    ]);
  });

  test('a wish to visit whom one was merged with keeps its words and seeks another host', () => {
    expect(parts([wish(office, welfare, { learn: 'Köerna' })], merged)).toEqual({
      ...NOTHING,
      withoutHost: ['Socialtjänsten → någon'],
    });
  });
});

test('every visit of a board stands in some part, whatever it says', () => {
  const ends = [null, school, welfare, clinic];
  const visits = ends.flatMap((guest) =>
    ends.flatMap((host) =>
      (['wish', 'offer', 'agreed', 'done'] as const).map((status) =>
        visit({ guest, host, status, when: status === 'wish' ? null : '2027-04' }),
      ),
    ),
  );
  const found = arrangeVisits(visits, byId(ACTORS));
  const standing = [
    ...[...found.both.flat(), ...found.oneWay, ...found.agreed].flatMap((way) => way.visits),
    ...found.withoutHost.map((open) => open.visit),
    ...[...found.offers.values()].flat(),
  ];
  const sought = visits.filter(({ guest, host }) => guest !== null || host !== null);
  expect(new Set(standing)).toEqual(new Set(sought));
});

test('each line of what the guest wants to learn is a question', () => {
  const visits = [
    wish(school, welfare, { learn: 'Vem ringer?\n\n  När? ' }),
    wish(school, welfare),
  ];
  expect(questionsOf(visits)).toEqual(['Vem ringer?', 'När?']);
});
