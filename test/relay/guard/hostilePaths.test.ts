import { expect, test } from 'vitest';
import { SHAPE } from '#shared/board/shape.ts';
import { idFrom } from '../../board/people.ts';
import { actorNo, RELATION } from '../../board/sample.ts';
import {
  binary,
  type Content,
  embed,
  format,
  json,
  letters,
  subdocument,
  type,
  values,
} from './forge.ts';
import {
  CARD,
  ERASED,
  GROUP,
  IMPORTED,
  MARK,
  OFFER,
  OWN,
  Scene,
  SITUATION,
  VISIT,
} from './scene.ts';

const [A, B] = [actorNo(1), actorNo(2)];
const NEW = idFrom('new');

test.each(['schema', 'epoch', 'other', 'constructor', ''])('nobody writes meta.%s', (key) => {
  const scene = new Scene();
  scene.expectRefused(scene.forged(values(7), { parent: 'meta', key }));
});

test('[P86] nobody but the relay writes how the people of a table first rated a relation', () => {
  const scene = new Scene();
  const nobody = [0, 0, 0, 0, 0];
  const key = `${RELATION}:first:t1`;
  scene.expectRefused(scene.forged(values([nobody, nobody]), { parent: 'relations', key }));
});

test('[F] a key is known by its origin too, where the bytes do not tell', () => {
  const scene = new Scene();
  scene.expectRefused(scene.forged(values(7), { origin: scene.ref('meta', 'epoch') }));
  scene.expectRefused(scene.forged(values(7), { rightOrigin: scene.ref('meta', 'epoch') }));
  scene.expectRefused(
    scene.forged(values(true), { origin: scene.ref('cards', HIDDEN_KEY, 'hidden') }),
  );
});

const HIDDEN_KEY = idFrom('card-hidden');

const ROOTS = [
  'evil',
  '',
  '__proto__',
  'constructor',
  'toString',
  'Cards',
  'cards\0',
  'text',
  'text:',
  'text:evil',
  'text:situation:t0',
  'text:situation:t100',
  'text:situation:t1:more',
  'text:constructor:t1',
  `text:stitch:${B}~${A}`,
  `text:stitch:${A}`,
  'text:promise:joint:name',
  'text:question:later:t1',
  'text:area:heaven',
  'text:view:short:short',
] as const;

test.each(ROOTS)('there is no root %j', (root) => {
  const scene = new Scene();
  scene.expectRefused(scene.forged(letters('x'), { parent: root }));
  scene.expectRefused(scene.forged(values(1), { parent: root, key: 'x' }));
  scene.expectRefused(scene.forged(type('text'), { parent: root, key: 'text' }));
});

test('a root text has no keys', () => {
  const scene = new Scene();
  scene.expectRefused(scene.forged(values(1), { parent: SITUATION, key: 'bold' }));
  scene.expectRefused(scene.forged(letters('x'), { parent: 'text:situation:t2', key: 'x' }));
});

test.each(Object.keys(SHAPE))('the root %s holds no list', (root) => {
  const scene = new Scene();
  scene.expectRefused(scene.forged(letters('x'), { parent: root }));
  scene.expectRefused(scene.forged(values(1, 2), { parent: root }));
  scene.expectRefused(scene.forged(type('map'), { parent: root }));
});

test.each([
  ['cards', CARD],
  ['groups', GROUP],
  ['offers', OFFER],
  ['visits', VISIT],
  ['caseMarks', MARK],
  ['actors', A],
] as const)('a thing of %s holds no list and no made-up field', (root, id) => {
  const scene = new Scene();
  const parent = scene.ref(root, id);
  scene.expectRefused(scene.forged(letters('x'), { parent }));
  scene.expectRefused(scene.forged(values(1), { parent }));
  for (const key of [
    'evil',
    '',
    '__proto__',
    'constructor',
    'toString',
    'valueOf',
    'place\0',
    'x'.repeat(500),
  ]) {
    scene.expectRefused(scene.forged(values(true), { parent, key }));
    scene.expectRefused(scene.forged(type('map'), { parent, key }));
  }
});

test.each([
  'link:',
  'link:short',
  `link:${CARD}:more`,
  `LINK:${CARD}`,
  'strategy',
  'strategy:',
  'strategy:name',
  'strategy:constructor',
  'strategy:owner:name',
  'strategy:precondition:0',
  'strategy:precondition:8',
  'strategy:coCreator:x',
  `strategy:coCreator:${A}:more`,
  `coCreator:${A}`,
  'accepted:x',
  'constructor:x',
])('a card has no field %s', (key) => {
  const scene = new Scene();
  for (const value of [true, null, 'answers', 'has']) {
    scene.expectRefused(scene.forged(values(value), { parent: scene.ref('cards', CARD), key }));
  }
});

test.each([
  ['relations', `${B}~${A}:wanted`],
  ['relations', `${A}~${A}:wanted`],
  ['relations', `${A}:wanted`],
  ['relations', `${RELATION}`],
  ['relations', `${RELATION}:wanted:t1`],
  ['relations', `${RELATION}:rung:${idFrom('third')}:t1`],
  ['relations', `${RELATION}:rung:${A}:t0`],
  ['relations', `${RELATION}:rung:${A}`],
  ['relations', `${RELATION}:boundary:racial`],
  ['relations', `${RELATION}:constructor`],
  ['stakes', `${A}:t1:gain`],
  ['stakes', `${A}:t1`],
  ['promises', 't1:party:x'],
  ['promises', `from:name:t1`],
  ['stakes', `short:t1:affected`],
  ['stakes', `${A}:t1:affected:x`],
  ['lifeAreas', `heaven:actor:${A}`],
  ['lifeAreas', `home:actor:x`],
  ['lifeAreas', `home:actor:${A}:x`],
  ['lifeAreas', 'home'],
] as const)('%s has no key %s', (root, key) => {
  const scene = new Scene();
  for (const value of [0, true, null]) {
    scene.expectRefused(scene.forged(values(value), { parent: root, key }));
  }
});

test.each(['short', 'x'.repeat(33), '', '__proto__', 'constructor', `${NEW}\0`, 'å'.repeat(22)])(
  '[B3] nothing is born under the made-up id %j',
  (key) => {
    const scene = new Scene();
    scene.expectRefused(scene.forged(type('map'), { parent: 'cards', key }));
  },
);

test.each(['short', '__proto__', '', 'x'.repeat(40)])('a set takes no member %j', (key) => {
  const scene = new Scene();
  const parent = scene.ref('cards', CARD, 'actors');
  scene.expectRefused(scene.forged(values(true), { parent, key }));
});

test('nothing lies in a text but letters, and nothing deeper than a set', () => {
  const scene = new Scene();
  const text = scene.ref('cards', CARD, 'text');
  scene.expectRefused(scene.forged(values(1), { parent: text, key: 'bold' }));
  scene.expectRefused(scene.forged(type('map'), { parent: text, key: 'text' }));
  const set = scene.ref('cards', CARD, 'actors');
  scene.expectRefused(scene.forged(type('map'), { parent: set, key: B }));
  scene.expectRefused(scene.forged(letters('x'), { parent: set }));
  scene.expectRefused(scene.forged(values(true), { parent: set }));
});

const KINDS: Readonly<Record<string, Content>> = {
  letters: letters('x'),
  'a plain string': values('x'),
  'a list': type('array'),
  'a text': type('text'),
  'a map': type('map'),
  'an XML element': type('element'),
  'an XML fragment': type('fragment'),
  'an XML hook, which is a map': type('hook'),
  'an XML text, which is a text': type('xmlText'),
  'a document': subdocument('guid'),
  bytes: binary(Uint8Array.of(1, 2)),
  'an embed': embed('{"image":1}'),
  formatting: format('bold', 'true'),
  JSON: json('true'),
  'no value': values(undefined),
};

const others = (...kinds: readonly string[]): [string, Content][] =>
  Object.entries(KINDS).filter(([kind]) => !kinds.includes(kind));

test.each(others('a map'))('[E] %s cannot lie where a card belongs', (_, content) => {
  const scene = new Scene();
  scene.expectRefused(scene.forged(content, { parent: 'cards', key: NEW }));
  scene.expectRefused(scene.forged(content, { parent: 'cards', key: CARD }));
  scene.expectRefused(scene.forged(content, { origin: scene.ref('cards', CARD) }));
});

test.each(Object.entries(KINDS))(
  '[E] %s cannot take the place of a text or a set',
  (_, content) => {
    const scene = new Scene();
    for (const key of ['text', 'soThat', 'actors', 'tags']) {
      scene.expectRefused(scene.forged(content, { parent: scene.ref('cards', CARD), key }));
      scene.expectRefused(scene.forged(content, { origin: scene.ref('cards', OWN, key) }));
    }
  },
);

test.each(others())('[E] %s is no place, no boolean, no rung', (_, content) => {
  const scene = new Scene();
  const parent = scene.ref('cards', CARD);
  for (const key of ['place', 'lifted', 'group', 'strategy:due', `link:${IMPORTED}`]) {
    scene.expectRefused(scene.forged(content, { parent, key }));
  }
  scene.expectRefused(scene.forged(content, { parent: 'relations', key: `${RELATION}:wanted` }));
});

test.each(others())('[E] %s is no member of a set', (_, content) => {
  const scene = new Scene();
  scene.expectRefused(
    scene.forged(content, { parent: scene.ref('cards', CARD, 'actors'), key: B }),
  );
});

test.each(others('letters'))('[B14] %s is no letter', (_, content) => {
  const scene = new Scene();
  scene.expectRefused(scene.forged(content, { parent: scene.ref('cards', CARD, 'soThat') }));
  scene.expectRefused(scene.forged(content, { origin: scene.ref(SITUATION, '0') }));
  scene.expectRefused(scene.forged(content, { parent: 'text:situation:t3' }));
});

test.each(Object.entries(KINDS))(
  '%s thrown at what is erased, or at no map, is never seen',
  (_, content) => {
    const scene = new Scene();
    const { clientID } = scene.hall.doc;
    const erased = scene.ref('cards', ERASED);
    const parents = [
      erased,
      [erased[0], erased[1] + 2],
      scene.ref('cards', CARD, 'place'),
      [clientID, 0],
    ] as const;
    for (const parent of parents) {
      const before = JSON.stringify(scene.hall.doc.toJSON());
      const verdict = scene.hall.send(
        scene.forged(content, { parent, key: 'text' }),
        scene.attacker.participant,
      );
      expect(['apply', 'refused']).toContain(verdict.kind);
      expect(JSON.stringify(scene.hall.doc.toJSON())).toBe(before);
      expect(scene.hall.faults).toEqual([]);
    }
    expect(scene.hall.doc.subdocs.size).toBe(0);
  },
);
