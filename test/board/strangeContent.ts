import fc from 'fast-check';
import * as Y from 'yjs';
import { type BoardDoc, newBoardDoc } from '#shared/board/doc.ts';
import { ROOT } from '#shared/board/keys.ts';
import { SHAPE } from '#shared/board/shape.ts';
import { AT, person } from './people.ts';
import { actorNo, cardNo, groupNo, RELATION } from './sample.ts';

/** Documents as a stranger's client might leave them: any value under any key. */
export interface Stroke {
  readonly root: string;
  readonly id: string;
  /** null: the value stands in the root itself. */
  readonly key: string | null;
  readonly value: () => unknown;
}

/** Travels as an own key and arrives as the prototype: the decoder assigns to it. */
const withPrototype = (prototype: unknown): unknown =>
  JSON.parse(`{"__proto__": ${JSON.stringify(prototype)}, "by": "x"}`);

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, undefined, true, false, '', 'x', Number.NaN, 1e308, -1, 0, 5n, 2n ** 62n),
  fc.constantFrom('__proto__', 'a0\u0000', '\ud800', 'valueVision', 'x'.repeat(3000)),
  fc.constant(new Uint8Array([1, 2, 3])),
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom<unknown>(
    withPrototype({ constructor: { name: { toString: 1, valueOf: 1 } } }),
    withPrototype({ by: person(1), at: AT }),
    withPrototype([]),
    [withPrototype({ constructor: { name: { toString: 1, valueOf: 1 } } }), 1, 2],
    { by: person(1), at: AT, more: 1 },
    ['valueVision', 'needs', 'a0', 'a0'],
    ['valueVision', 'needs', `a0${'1'.repeat(400)}`],
    ['valueVision', 'needs', 'a0é'],
  ),
);

const shared: fc.Arbitrary<() => unknown> = fc.constantFrom<() => unknown>(
  () => new Y.Text('ord'),
  () => new Y.Text(''),
  () => {
    const text = new Y.Text('fet');
    text.format(0, 2, { bold: { deep: [1] } });
    text.insertEmbed(0, { image: 1 });
    return text;
  },
  () => new Y.XmlText('xml'),
  () => new Y.XmlElement('script'),
  () => new Y.Array(),
  () => Y.Array.from([1, 'två']),
  () =>
    new Y.Map([
      ['__proto__', true],
      ['x', 1],
    ]),
  () =>
    new Y.Map([
      [actorNo(1), true],
      [actorNo(2), 'ja'],
    ]),
  () => new Y.Doc(),
);

const allowed: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  ['valueVision', 'needs', 'a0'],
  ['perspectives', 'strategies', 'a1V'],
  AT,
  'sv',
  actorNo(1),
  groupNo(1),
  RELATION,
  { by: person(1), at: AT },
  { kind: 'person', at: AT },
  'hope',
  'answers',
  'decided',
  3,
  true,
);

const value = fc.oneof(
  junk.map((plain) => () => plain),
  shared,
  allowed.map((plain) => () => plain),
);

const KEYS = [
  ...Object.values(SHAPE).flatMap((shape) =>
    shape.holds === 'things' ? Object.keys(shape.fields) : [],
  ),
  `link:${cardNo(2)}`,
  'link:__proto__',
  'link:',
  'strategy:status',
  'strategy:owner',
  'strategy:__proto__',
  'strategy:constructor',
  `strategy:coCreator:${actorNo(1)}`,
  'strategy:coCreator:toString',
  'strategy:precondition:1',
  'strategy:precondition:8',
  '__proto__',
  'constructor',
  'toString',
  'unknown',
  '',
];
const FLAT = [
  `${RELATION}:wanted`,
  `${RELATION}:boundary:legal`,
  `${RELATION}:boundary:__proto__`,
  `${RELATION}:rung:${actorNo(1)}:t1`,
  `${RELATION}:rung:${actorNo(3)}:t1`,
  `${RELATION}:rung`,
  `${RELATION}x`,
  '~:wanted',
  ':wanted',
];
const IDS = [cardNo(1), cardNo(2), groupNo(1), actorNo(1), actorNo(2), '__proto__', 'toString', ''];

const inThing = fc.record({
  root: fc.constantFrom(...Object.values(ROOT)),
  id: fc.constantFrom(...IDS),
  key: fc.constantFrom(...KEYS),
  value,
});
const inRoot = fc.record({
  root: fc.constantFrom(...Object.values(ROOT)),
  id: fc.constantFrom(...IDS, ...FLAT),
  key: fc.constant(null),
  value,
});
/** A card that would be one, were it not for the strokes that follow. */
const birth = fc.constantFrom(cardNo(1), cardNo(2)).map((id): readonly Stroke[] => [
  { root: ROOT.cards, id, key: 'place', value: () => ['valueVision', 'needs', 'a0'] },
  { root: ROOT.cards, id, key: 'text', value: () => new Y.Text('Kort') },
  { root: ROOT.cards, id, key: 'at', value: () => AT },
]);

export const strokes: fc.Arbitrary<readonly Stroke[]> = fc
  .tuple(fc.array(birth, { maxLength: 2 }), fc.array(fc.oneof(inThing, inRoot), { maxLength: 25 }))
  .map(([born, rest]) => [...born.flat(), ...rest]);

/** What others receive when a stranger has drawn these strokes. */
export function updateOf(drawn: readonly Stroke[]): Uint8Array {
  const doc = newBoardDoc();
  for (const { root, id, key, value: make } of drawn) {
    const map = doc.getMap(root);
    if (key === null) map.set(id, make());
    else {
      if (!(map.get(id) instanceof Y.Map)) map.set(id, new Y.Map());
      const thing = map.get(id);
      if (thing instanceof Y.Map) thing.set(key, make());
    }
  }
  return Y.encodeStateAsUpdate(doc);
}

export function received(update: Uint8Array, doc = newBoardDoc()): BoardDoc {
  Y.applyUpdate(doc, update, 'peer');
  return doc;
}
