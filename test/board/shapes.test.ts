import { describe, expect, test } from 'vitest';
import type { RootName } from '#shared/board/keys.ts';
import {
  fieldOf,
  isRoot,
  isThingId,
  readValue,
  rootTextField,
  SHAPE,
} from '#shared/board/shape.ts';
import { STRATEGY_CHOICES, STRATEGY_WORDS } from '#shared/domain/strategy.ts';
import { AT, person } from './people.ts';
import { actorNo, cardNo, groupNo, RELATION } from './sample.ts';

/** What a value schema takes, and what stands just beside it and is refused. */
interface Case {
  readonly takes: readonly unknown[];
  readonly refuses: readonly unknown[];
}

const id = actorNo(1);
const long = (length: number) => 'x'.repeat(length);
const NOT_STORABLE = ['a\0b', 'a\ud83d', '\udc4db'];
const ANY_JUNK: readonly unknown[] = [undefined, Number.NaN, 5n, {}, [], () => true];

const flag: Case = { takes: [true, false], refuses: [null, 0, 1, 'true', ''] };
const actorOrNull: Case = {
  takes: [id, long(16), long(32), null],
  refuses: ['', long(15), long(33), 'å'.repeat(20), `${long(20)}~`, 7],
};
const removal: Case = {
  takes: [null, { by: person(1), at: AT }],
  refuses: [
    true,
    {},
    { by: person(1) },
    { by: 'x', at: AT },
    { by: person(1), at: AT / 1000 },
    { by: person(1), at: AT, why: '' },
  ],
};
const day: Case = {
  takes: ['2026-01-31', '2026-12-01', null],
  refuses: [
    '2026-1-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-32',
    '26-01-01',
    ' 2026-01-01',
    '',
    AT,
  ],
};
const rung: Case = { takes: [0, 1, 2, 3, 4, null], refuses: [-1, 5, 0.5, '1', true] };
const tableOrNull: Case = {
  takes: ['t1', 't9', 't10', 't99', null],
  refuses: ['t0', 't01', 't100', 'T1', '1', 1, ''],
};
const instant: Case = {
  takes: [1e12, AT, 1e13],
  refuses: [1e12 - 1, 1e13 + 1, AT + 0.5, Number.POSITIVE_INFINITY, `${AT}`, null],
};
const choice = (...values: readonly unknown[]): Case => ({
  takes: values,
  refuses: ['', 'x', `${values[0]} `, 0, ...(values.includes(null) ? [] : [null])],
});
const bounded = (most: number, least = 0): Case => ({
  takes: [long(most), ...(least === 0 ? [''] : ['x']), '👍🏽 å'],
  refuses: [long(most + 1), ...NOT_STORABLE, ...(least === 0 ? [] : ['']), null, 5],
});
const participantOrNull: Case = { ...actorOrNull, takes: [person(1), null] };

const CARD: Readonly<Record<string, Case>> = {
  place: {
    takes: [
      ['valueVision', 'needs', 'a0'],
      ['perspectives', 'strategies', `a0${'V'.repeat(254)}`],
    ],
    refuses: [
      ['valueVision', 'needs'],
      ['valueVision', 'needs', 'a0', 'a0'],
      ['lunch', 'needs', 'a0'],
      ['valueVision', 'wishes', 'a0'],
      ['valueVision', 'needs', ''],
      ['valueVision', 'needs', 'a'],
      ['valueVision', 'needs', 'a00'],
      ['valueVision', 'needs', 'a0é'],
      ['valueVision', 'needs', 'a0\0'],
      ['valueVision', 'needs', `a0${'V'.repeat(255)}`],
      ['valueVision', 'needs', 1],
      'valueVision',
      null,
    ],
  },
  author: participantOrNull,
  table: tableOrNull,
  at: instant,
  lang: choice('sv', 'en', 'da'),
  org: actorOrNull,
  group: { ...actorOrNull, takes: [groupNo(1), null] },
  edge: {
    takes: [RELATION, null],
    refuses: ['', id, `${actorNo(2)}~${actorNo(1)}`, `${id}~${id}`, `${RELATION}~${actorNo(3)}`],
  },
  lifted: flag,
  kind: choice(
    ...['plain', 'hope', 'invisibleSystem', 'event', 'effect', 'selfPart', 'chair', 'undertaking'],
  ),
  removed: removal,
  reported: {
    takes: [null, { kind: 'person', at: AT }, { kind: 'other', at: AT }],
    refuses: [true, { kind: 'x', at: AT }, { kind: 'person' }, { kind: 'person', at: AT, by: id }],
  },
  hidden: flag,
  asked: { takes: [...instant.takes, null], refuses: [0, 'AT', true] },
  note: { takes: [1, 8, 9999], refuses: [0, -1, 1.5, 10_000, '8', null, true] },
  [`link:${cardNo(2)}`]: choice('mirrors', 'answers', 'causes', null),
  ...Object.fromEntries(
    Object.entries(STRATEGY_CHOICES).map(([key, values]) => [
      `strategy:${key}`,
      choice(...values, null),
    ]),
  ),
  ...Object.fromEntries(STRATEGY_WORDS.map((key) => [`strategy:${key}`, bounded(200)])),
  'strategy:due': day,
  'strategy:followUp': day,
  'strategy:ownerOrg': actorOrNull,
  'strategy:escalated': flag,
  [`strategy:coCreator:${id}`]: flag,
  'strategy:precondition:1': choice('has', 'partly', 'missing', null),
  'strategy:precondition:7': choice('has', 'partly', 'missing', null),
};

const CASES: Readonly<Record<RootName, Readonly<Record<string, Case>>>> = {
  meta: {
    schema: { takes: [0, 1, 7], refuses: [-1, 1.5, '1', null] },
    epoch: { takes: [0, 1, AT], refuses: [-1, 1.5, '1', null] },
  },
  cards: CARD,
  groups: { place: CARD['place'] ?? flag },
  actors: {
    name: bounded(80, 1),
    short: bounded(12),
    huvudman: choice(
      ...['municipality', 'region', 'state', 'civilSociety', 'business', 'individual', 'structure'],
    ),
    kind: choice('organisation', 'unit', 'function', 'network', 'person', 'rule'),
    ring: { takes: [1, 2, 3, 4], refuses: [0, 5, 1.5, '1', null] },
    inRoom: flag,
    missing: flag,
    bridge: flag,
    mergedInto: actorOrNull,
    removed: removal,
  },
  relations: {
    [`${RELATION}:wanted`]: rung,
    [`${RELATION}:boundary:legal`]: flag,
    [`${RELATION}:boundary:age`]: flag,
    [`${RELATION}:rung:${actorNo(1)}:t1`]: rung,
    [`${RELATION}:rung:${actorNo(2)}:t99`]: rung,
    [`${RELATION}:later:${actorNo(2)}:t1`]: rung,
    [`${RELATION}:first:t1`]: {
      takes: [
        [
          [0, 1, 2, 0, 1000],
          [0, 0, 0, 0, 0],
        ],
        null,
      ],
      refuses: [
        [],
        [[1, 2, 3, 4, 5]],
        [[0, -1, 0, 0, 0], [1]],
        [[0.5], [1]],
        [1, 2, 3, 4, 5],
        3,
        '0',
      ],
    },
  },
  stakes: {
    [`${id}:t1:affected`]: flag,
    [`${id}:t1:canAct`]: flag,
    [`${id}:t1:missing`]: flag,
    [`${id}:t1:inviter`]: actorOrNull,
  },
  offers: {
    from: { ...actorOrNull, takes: [id], refuses: [...actorOrNull.refuses, null] },
    removed: removal,
    [`accepted:${id}`]: flag,
  },
  visits: {
    host: actorOrNull,
    guest: actorOrNull,
    when: {
      takes: ['2026-01', '2026-12', null],
      refuses: ['2026-13', '2026-00', '2026-1', '2026-01-01', '', 202601],
    },
    status: choice('wish', 'offer', 'agreed', 'done'),
    inviter: actorOrNull,
    removed: removal,
    [`answer:${id}`]: choice('yes', 'notNow', null),
  },
  caseMarks: {
    at: { takes: [RELATION, id], refuses: ['', null, `${id}~`, `${actorNo(2)}~${actorNo(1)}`] },
    table: tableOrNull,
    author: participantOrNull,
    removed: removal,
  },
  lifeAreas: { [`home:actor:${id}`]: flag, [`ownGoals:actor:${id}`]: flag },
  promises: {
    [`t1:party:${id}`]: flag,
    [`t99:behind:${id}`]: flag,
    't1:read': bounded(16),
    't1:holds': choice('yes', 'partly', 'no', null),
    'from:who:t1': flag,
    'from:sign:t99': flag,
  },
  renewed: {},
};

const roots = Object.keys(SHAPE).filter(isRoot);
const cases = roots.flatMap((root) =>
  Object.entries(CASES[root]).map(([key, values]) => [root, key, values] as const),
);

test.each(cases)(
  '[B14] %s %s takes what is documented and refuses its neighbours',
  (root, key, { takes, refuses }) => {
    const field = fieldOf(root, key);
    expect(field?.is).toBe('value');
    for (const value of takes) expect(readValue(field, value), String(value)).toEqual(value);
    for (const value of [...refuses, ...ANY_JUNK]) {
      expect(readValue(field, value), String(value)).toBeUndefined();
    }
  },
);

test('every plain value of a thing is tried above', () => {
  for (const root of roots) {
    const shape = SHAPE[root];
    if (shape.holds !== 'things') continue;
    const plain = [...shape.fields].flatMap(([key, field]) => (field.is === 'value' ? [key] : []));
    expect(Object.keys(CASES[root]), root).toEqual(expect.arrayContaining(plain));
  }
});

describe('[B14] texts and sets', () => {
  test('a text holds 2,000 UTF-16 units, in a thing and in a root', () => {
    const texts = [
      ...['text', 'soThat', 'nextStep'].map((key) => fieldOf('cards', key)),
      fieldOf('groups', 'title'),
      fieldOf('offers', 'what'),
      fieldOf('visits', 'learn'),
      fieldOf('visits', 'show'),
      fieldOf('caseMarks', 'note'),
      rootTextField('text:area:home'),
      rootTextField('text:promise:t1:what'),
    ];
    for (const field of texts) expect(field).toEqual({ is: 'text', bound: 2000, writer: 'anyone' });
  });

  test('the joint promise is written by who moderates', () => {
    expect(rootTextField('text:promise:joint:what')).toMatchObject({ writer: 'moderator' });
    expect(fieldOf('promises', 'from:what:t1')).toMatchObject({ writer: 'moderator' });
  });

  test.each([
    ['actors', [id, cardNo(1)], ['', 'x', 't1', '__proto__', RELATION]],
    [
      'tags',
      ['a', 'riverUpstream', `a${'b'.repeat(30)}`],
      ['', 'A', 'a b', 'å', 'a1', `a${'b'.repeat(31)}`],
    ],
  ])('the set of %s takes only its members', (key, members, strangers) => {
    const field = fieldOf('cards', key);
    if (field?.is !== 'set') throw new Error('no set');
    for (const member of members) expect(field.member(member), member).toBe(true);
    for (const stranger of strangers) expect(field.member(stranger), stranger).toBe(false);
  });
});

test.each<readonly [RootName, readonly string[]]>([
  ['meta', ['version', 'Schema', '']],
  [
    'cards',
    ['Text', 'link', 'link:', 'link:x', `link:${id}:x`, 'strategy', 'strategy:', 'strategy:ready'],
  ],
  ['cards', ['strategy:precondition:0', 'strategy:precondition:8', 'strategy:precondition:1:1']],
  ['cards', ['strategy:coCreator', 'strategy:coCreator:x', `strategy:coCreator:${id}:x`]],
  [
    'cards',
    ['__proto__', 'constructor', 'link:__proto__', 'strategy:__proto__', 'strategy:toString'],
  ],
  ['groups', ['text', 'kind', 'toString']],
  ['actors', ['id', 'email', 'phone', 'contact']],
  ['relations', [RELATION, `${RELATION}:`, `${RELATION}:backup`, `${RELATION}:wanted:x`]],
  [
    'relations',
    [`${RELATION}:boundary`, `${RELATION}:boundary:tribal`, `${RELATION}:boundary:legal:x`],
  ],
  [
    'relations',
    [`${RELATION}:rung:${actorNo(3)}:t1`, `${RELATION}:rung:${id}`, `${RELATION}:rung:${id}:t0`],
  ],
  [
    'relations',
    [`${actorNo(2)}~${actorNo(1)}:wanted`, `${id}:wanted`, `${RELATION}:rung:${id}:t1:x`],
  ],
  ['stakes', [`${id}:t1:gain`, `${id}:t1`, `${id}:t0:canAct`, 'x:t1:canAct', `${id}:t1:canAct:x`]],
  ['offers', ['to', 'accepted', 'accepted:x', `accepted:${id}:x`]],
  ['visits', ['name', 'answer:x', `answer:${id}:x`, 'address']],
  ['caseMarks', ['place', 'name', `at:${id}`]],
  [
    'lifeAreas',
    ['home', `work:actor:${id}`, `home:actor`, `home:table:${id}`, `home:actor:${id}:x`],
  ],
  ['promises', ['t1', 't1:party', 't1:party:x', `t0:party:${id}`, `t1:party:${id}:x`]],
  ['promises', ['t1:read:x', 't1:name', `joint:party:${id}`, `t1:behind`, 't1:holds:']],
  ['promises', ['from:who', 'from:what:joint', 'from:name:t1', 'from:what:t1:x', '__proto__']],
])('%s has no key %j', (root, keys) => {
  for (const key of keys) expect(fieldOf(root, key), key).toBeNull();
});

test('[B3] the id of a thing is 16 to 32 characters of base64url', () => {
  for (const known of [long(16), long(32), 'ab-_'.repeat(5)]) expect(isThingId(known)).toBe(true);
  for (const strange of ['', long(15), long(33), '__proto__', `${long(20)}:`]) {
    expect(isThingId(strange), strange).toBe(false);
  }
});

test('[B1] nothing beside the eleven roots is a root', () => {
  expect(roots).toHaveLength(12);
  for (const name of ['', 'card', 'toString', '__proto__', 'text:area:home']) {
    expect(isRoot(name)).toBe(false);
  }
});
