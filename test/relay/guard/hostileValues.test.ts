import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import { AT, person } from '../../board/people.ts';
import { actorNo, RELATION } from '../../board/sample.ts';
import { type Content, rawValue, values } from './forge.ts';
import { ATTACKER, CARD, GROUP, IMPORTED, MARK, OWN, Scene, VISIT } from './scene.ts';

const A = actorNo(1);
const removal = { by: person(ATTACKER), at: AT };

/** What any field has to refuse: the decoder knows more than JSON. */
const NEVER: Readonly<Record<string, Content>> = {
  undefined: values(undefined),
  'a big integer': values(5n),
  'a big integer that is a rung': values(2n),
  bytes: values(Uint8Array.of(1)),
  'not a number': values(Number.NaN),
  infinity: values(Number.POSITIVE_INFINITY),
  'a huge number': values(1e308),
  'a fraction': values(2.5),
  'a negative number': values(-1),
  'an object': values({}),
  'a list': values([]),
  'a list in lists in lists': values([[[[[[[[]]]]]]]]),
  'an object that is made up of nothing': values({ toString: 'x', valueOf: 'y' }),
  'a prototype': rawValue(bytes(118, 1, '__proto__', 118, 0)),
  'no prototype': rawValue(bytes(118, 1, '__proto__', 126)),
  'a value nobody knows': rawValue(bytes(99)),
  'a word that is no UTF-8': rawValue(bytes(119, 2, 0xff, 0xfe)),
  'half a character': rawValue(bytes(119, 3, 0xed, 0xa0, 0x80)),
  'a good value and a bad one': values(true, 'x'),
};

function bytes(...parts: readonly (number | string)[]): Uint8Array {
  return encoding.encode((encoder) => {
    for (const part of parts) {
      if (typeof part === 'string') encoding.writeVarString(encoder, part);
      else encoding.writeUint8(encoder, part);
    }
  });
}

const FIELDS = [
  'place',
  'group',
  'edge',
  'lifted',
  'kind',
  'removed',
  'reported',
  `link:${IMPORTED}`,
];
const STRATEGY = [
  'status',
  'due',
  'owner',
  'ownerOrg',
  'escalated',
  `coCreator:${A}`,
  'precondition:1',
];

test.each(Object.entries(NEVER))('[B4] no field of a card is %s', (_, content) => {
  const scene = new Scene();
  const parent = scene.ref('cards', OWN);
  for (const key of [...FIELDS, ...STRATEGY.map((key) => `strategy:${key}`)]) {
    scene.expectRefused(scene.forged(content, { parent, key }));
  }
});

test.each(Object.entries(NEVER))('no flat key is %s, and no member of a set', (_, content) => {
  const scene = new Scene();
  const flat = [
    ['relations', `${RELATION}:wanted`],
    ['relations', `${RELATION}:boundary:legal`],
    ['stakes', `${A}:t1:affected`],
    ['lifeAreas', `home:actor:${A}`],
    ['promises', `t1:party:${A}`],
    ['promises', 't1:holds'],
  ] as const;
  for (const [parent, key] of flat) scene.expectRefused(scene.forged(content, { parent, key }));
  scene.expectRefused(
    scene.forged(content, { parent: scene.ref('cards', CARD, 'actors'), key: A }),
  );
});

test.each([
  [['valueVision', 'needs']],
  [['valueVision', 'needs', 'a7', 'a7']],
  [['needs', 'valueVision', 'a7']],
  [['lobby', 'needs', 'a7']],
  [['valueVision', 'needs', '']],
  [['valueVision', 'needs', 'c']],
  [['valueVision', 'needs', 'a00']],
  [['valueVision', 'needs', 'a0!']],
  [['valueVision', 'needs', 'a0\0']],
  [['valueVision', 'needs', 'a0é']],
  [['valueVision', 'needs', ' a0']],
  [['valueVision', 'needs', 'A']],
  [['valueVision', 'needs', `a0${'1'.repeat(255)}`]],
  [['valueVision', 'needs', 0]],
  [['valueVision', 'needs', ['a7']]],
  [['valueVision', 'needs', null]],
  ['valueVision needs c0'],
  [{ 0: 'valueVision', 1: 'needs', 2: 'a7', length: 3 }],
  [null],
])('[B9] nothing lies at %j', (place) => {
  const scene = new Scene();
  for (const [root, id] of [
    ['cards', OWN],
    ['groups', GROUP],
  ] as const) {
    scene.expectRefused(scene.forged(values(place), { parent: scene.ref(root, id), key: 'place' }));
  }
});

const BAD: readonly (readonly [
  root: string,
  id: string,
  key: string,
  value: encoding.AnyEncodable,
])[] = [
  ['cards', OWN, 'group', 'short'],
  ['cards', OWN, 'edge', `${actorNo(2)}~${actorNo(1)}`],
  ['cards', OWN, 'edge', A],
  ['cards', OWN, 'lifted', null],
  ['cards', OWN, 'kind', 'evil'],
  ['cards', OWN, 'kind', 'constructor'],
  ['cards', OWN, 'kind', null],
  ['cards', OWN, `link:${CARD}`, 'likes'],
  ['cards', OWN, 'removed', true],
  ['cards', OWN, 'removed', { ...removal, more: 1 }],
  ['cards', OWN, 'removed', { by: 'Anna Andersson', at: AT }],
  ['cards', OWN, 'removed', { by: null, at: AT }],
  ['cards', OWN, 'removed', { by: person(ATTACKER), at: 1_770_000_000 }],
  ['cards', OWN, 'removed', { by: person(ATTACKER), at: AT + 0.5 }],
  ['cards', OWN, 'reported', { kind: 'rude', at: AT }],
  ['cards', OWN, 'reported', { kind: 'person', at: AT, words: 'x' }],
  ['cards', OWN, 'strategy:status', 'evil'],
  ['cards', OWN, 'strategy:due', '2027-13-01'],
  ['cards', OWN, 'strategy:due', '2027-01-01T00:00'],
  ['cards', OWN, 'strategy:due', AT],
  ['cards', OWN, 'strategy:owner', 'x'.repeat(201)],
  ['cards', OWN, 'strategy:owner', 'a\0b'],
  ['cards', OWN, 'strategy:owner', null],
  ['cards', OWN, 'strategy:precondition:1', 'yes'],
  ['actors', A, 'name', ''],
  ['actors', A, 'name', 'x'.repeat(81)],
  ['actors', A, 'name', 'a\0'],
  ['actors', A, 'name', null],
  ['actors', A, 'short', 'x'.repeat(13)],
  ['actors', A, 'ring', 0],
  ['actors', A, 'ring', 5],
  ['actors', A, 'ring', '1'],
  ['actors', A, 'kind', 'alien'],
  ['actors', A, 'mergedInto', 'me'],
  ['visits', VISIT, 'host', ''],
  ['visits', VISIT, 'when', '2027-1'],
  ['visits', VISIT, 'status', 'cancelled'],
  ['visits', VISIT, `answer:${A}`, 'maybe'],
  ['caseMarks', MARK, 'at', 'here'],
];

test.each(BAD)('a value outside the schema: %s %s %s = %j', (root, id, key, value) => {
  const scene = new Scene();
  scene.expectRefused(scene.forged(values(value), { parent: scene.ref(root, id), key }));
});

test('good values are taken, so that the others are refused for what they are', () => {
  const scene = new Scene();
  const parent = scene.ref('cards', OWN);
  const origin = scene.ref('cards', OWN, 'place');
  scene.expectTaken(scene.forged(values(['valueVision', 'needs', 'a7']), { origin }));
  scene.expectTaken(scene.forged(values(removal), { parent, key: 'removed' }));
  scene.expectTaken(scene.forged(values('2027-12-01'), { parent, key: 'strategy:due' }));
  scene.expectTaken(scene.forged(values(4), { parent: 'relations', key: `${RELATION}:wanted` }));
});

test('a value that is good only by its prototype, which others would not get, is refused', () => {
  const scene = new Scene();
  const told = encoding.encode((encoder) => {
    encoding.writeUint8(encoder, 118);
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarString(encoder, '__proto__');
    encoding.writeAny(encoder, removal);
  });
  const place = { parent: scene.ref('cards', OWN), key: 'removed' };
  scene.expectRefused(scene.forged(rawValue(told), place));
});

test('a decoded prototype does not change what objects are here', () => {
  const scene = new Scene();
  const evil = rawValue(bytes(118, 1, '__proto__', 118, 1, 'polluted', 120));
  scene.expectRefused(scene.forged(evil, { parent: scene.ref('cards', OWN), key: 'removed' }));
  expect('polluted' in {}).toBe(false);
});

test.each([1_000, 300_000])('values nested %i deep are refused, and the relay stands', (depth) => {
  const scene = new Scene();
  const nested = rawValue(new Uint8Array(depth * 2).map((_, i) => (i % 2 === 0 ? 117 : 1)));
  scene.expectRefused(scene.forged(nested, { parent: scene.ref('cards', OWN), key: 'place' }));
});
