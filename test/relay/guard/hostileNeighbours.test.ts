import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { findText, spliceText } from '#shared/board/texts.ts';
import { person } from '../../board/people.ts';
import { RELATION } from '../../board/sample.ts';
import {
  deleted,
  forge,
  forgeOne,
  gc,
  letters,
  type Place,
  type Ref,
  type Section,
  type,
  values,
} from './forge.ts';
import { CARD, CLIENT, ERASED, OWN, Scene, SITUATION } from './scene.ts';

const TEXT: Place = { parent: 'text:situation:t5' };
const at = ([client, clock]: Ref, by = 0): Ref => [client, clock + by];

type Attack = readonly [what: string, place: (scene: Scene) => Place];

test.each<Attack>([
  [
    'two texts',
    (scene) => ({
      origin: scene.ref(SITUATION, '0'),
      rightOrigin: scene.ref('cards', CARD, 'text', '0'),
    }),
  ],
  [
    'a text and a key',
    (scene) => ({ origin: scene.ref(SITUATION, '0'), rightOrigin: scene.ref('meta', 'epoch') }),
  ],
  [
    'a key and a text',
    (scene) => ({ origin: scene.ref('meta', 'epoch'), rightOrigin: scene.ref(SITUATION, '0') }),
  ],
  [
    'two keys of a card',
    (scene) => ({
      origin: scene.ref('cards', CARD, 'place'),
      rightOrigin: scene.ref('cards', CARD, 'author'),
    }),
  ],
  [
    'one key of two cards',
    (scene) => ({
      origin: scene.ref('cards', CARD, 'place'),
      rightOrigin: scene.ref('cards', OWN, 'place'),
    }),
  ],
  [
    'two cards',
    (scene) => ({ origin: scene.ref('cards', CARD), rightOrigin: scene.ref('cards', OWN) }),
  ],
])('an item whose neighbours lie in %s is refused', (_, place) => {
  const scene = new Scene();
  for (const content of [
    letters('x'),
    values(['valueVision', 'needs', 'a7']),
    deleted(1),
    type('map'),
  ]) {
    scene.expectRefused(scene.forged(content, place(scene)));
  }
});

test.each<Attack>([
  [
    'the right one first',
    (scene) => ({
      origin: at(scene.ref(SITUATION, '0'), 5),
      rightOrigin: at(scene.ref(SITUATION, '0'), 2),
    }),
  ],
  [
    'one letter twice',
    (scene) => ({ origin: scene.ref(SITUATION, '0'), rightOrigin: scene.ref(SITUATION, '0') }),
  ],
  [
    'others between that came before',
    (scene) => ({
      origin: scene.ref(SITUATION, '0'),
      rightOrigin: at(scene.ref(SITUATION, '0'), 5),
    }),
  ],
  [
    'only a right one that never was first',
    (scene) => ({ rightOrigin: at(scene.ref(SITUATION, '0'), 5) }),
  ],
])('neighbours that never stood side by side are refused: %s', (_, place) => {
  const scene = new Scene();
  scene.expectRefused(scene.forged(letters('x'), place(scene)));
});

test('neighbours that did once stand side by side are good, whatever has come between since', () => {
  const scene = new Scene();
  const [client, clock] = scene.ref(SITUATION, '0');
  const place = { origin: at([client, clock], 2), rightOrigin: at([client, clock], 3) };
  const text = findText(scene.victim.doc, { of: 'root', name: SITUATION });
  if (text) spliceText(scene.victim.doc, text, { index: 3, remove: 0, insert: 'emellan' });
  scene.victim.sync();
  scene.expectTaken(scene.forged(letters('x'), place));
});

test('neighbours that never stood side by side are refused within one update too', () => {
  const scene = new Scene();
  const { clock } = scene;
  const own = (by: number): Ref => [CLIENT, clock + by];
  const abc = [letters('abc'), TEXT] as const;
  const update = (place: Place) =>
    forge([{ client: CLIENT, clock, structs: [abc, [letters('x'), place]] }]);
  scene.expectRefused(update({ origin: own(2), rightOrigin: own(0) }));
  scene.expectRefused(update({ origin: own(0), rightOrigin: own(2) }));
  scene.expectRefused(update({ origin: own(1), rightOrigin: own(1) }));
  scene.expectRefused(update({ rightOrigin: own(1) }));
  scene.expectTaken(update({ origin: own(0), rightOrigin: own(1) }));
});

test('why: such an item can make two devices show different texts for ever', () => {
  const honest = forge([{ client: 1, clock: 0, structs: [[letters('ab'), { parent: 't' }]] }]);
  const between = forgeOne(1, 2, letters('c'), { origin: [1, 0], rightOrigin: [1, 1] });
  const torn = forgeOne(3, 0, letters('d'), { origin: [1, 1], rightOrigin: [1, 1] });
  const texts = [
    [honest, between, torn],
    [honest, torn, between],
  ].map((updates) => {
    const doc = new Y.Doc();
    for (const update of updates) Y.applyUpdate(doc, update);
    return doc.getText('t').toString();
  });
  expect(texts).toEqual(['acbd', 'acdb']);
});

test.each<readonly [string, (scene: Scene) => Uint8Array]>([
  [
    'a client',
    ({ clock }) => {
      const section: Section = { client: CLIENT, clock, structs: [[letters('x'), TEXT]] };
      const evil: Section = {
        client: CLIENT,
        clock,
        structs: [[values(1), { parent: 'meta', key: 'epoch' }]],
      };
      return forge([section, evil]);
    },
  ],
  [
    'a client that goes on',
    ({ clock }) => {
      const section: Section = { client: CLIENT, clock, structs: [[letters('x'), TEXT]] };
      return forge([section, { ...section, clock: clock + 1 }]);
    },
  ],
  [
    'a client without structs',
    ({ clock }) =>
      forge([
        { client: CLIENT, clock, structs: [[letters('x'), TEXT]] },
        { client: CLIENT, clock, structs: [] },
      ]),
  ],
  ['nobody', ({ clock }) => forge([{ client: CLIENT, clock, structs: [] }])],
])('two sections of one client are refused, since Yjs would apply the last only: %s', (_, make) => {
  const scene = new Scene();
  scene.expectRefused(make(scene));
});

test.each<readonly [string, (scene: Scene) => Place]>([
  ['in an erased card', (scene) => ({ parent: scene.ref('cards', ERASED), key: 'place' })],
  ['after a tombstone of the same update', (scene) => ({ origin: [CLIENT, scene.clock] })],
  ['before a tombstone of the same update', (scene) => ({ rightOrigin: [CLIENT, scene.clock] })],
  [
    'in a tombstone of the same update',
    (scene) => ({ parent: [CLIENT, scene.clock], key: 'text' }),
  ],
  ['in a value', (scene) => ({ parent: scene.ref('cards', CARD, 'place'), key: 'x' })],
  ['in letters', (scene) => ({ parent: scene.ref(SITUATION, '0') })],
])('what lies %s becomes a tombstone, and nothing of it is seen', (_, place) => {
  const scene = new Scene();
  const before = JSON.stringify(scene.hall.doc.toJSON());
  const { clock } = scene;
  const structs = [[gc(1)], [letters('evil'), place(scene)], [type('map'), place(scene)]] as const;
  expect(
    scene.hall.send(forge([{ client: CLIENT, clock, structs }]), scene.attacker.participant).kind,
  ).toBe('apply');
  expect(JSON.stringify(scene.hall.doc.toJSON())).toBe(before);
  expect(scene.hall.faults).toEqual([]);
  expect(Buffer.from(scene.hall.bytes).includes('evil')).toBe(false);
});

test('what becomes a tombstone cannot cut the characters of others in two on its way', () => {
  const scene = new Scene();
  const [client, clock] = scene.ref('cards', CARD, 'text', '0');
  const inPair: Ref = [client, clock + 4];
  const gone: readonly Ref[] = [[CLIENT, scene.clock], at(scene.ref('cards', ERASED), 1)];
  for (const tombstone of gone) {
    for (const place of [
      { origin: tombstone, rightOrigin: at(inPair, 1) },
      { origin: inPair, rightOrigin: tombstone },
    ]) {
      const structs = [[gc(1)], [letters('x'), place]] as const;
      scene.expectRefused(forge([{ client: CLIENT, clock: scene.clock, structs }]));
    }
  }
});

test('a text of the same update lets nothing under it but letters', () => {
  const scene = new Scene();
  const { clock } = scene;
  const inLetters = [
    [letters('x'), TEXT],
    [type('text'), { origin: [CLIENT, clock] }],
    [letters('y'), { parent: [CLIENT, clock + 1] }],
  ] as const;
  scene.expectRefused(forge([{ client: CLIENT, clock, structs: inLetters }]));
  expect(scene.hall.judge(forge([]), person(1))).toEqual({ kind: 'nothing' });
});

test('a writer begins a key or a text only once', () => {
  const scene = new Scene();
  const key = { parent: 'relations', key: `${RELATION}:boundary:legal` };
  for (const [content, place] of [
    [values(true), key],
    [letters('x'), TEXT],
  ] as const) {
    scene.expectTaken(scene.forged(content, place));
    scene.expectRefused(scene.forged(content, place));
  }
});
