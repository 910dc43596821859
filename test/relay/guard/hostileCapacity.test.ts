import { expect, test, vi } from 'vitest';
import { LIMITS } from '#shared/protocol/limits.ts';
import { idFrom } from '../../board/people.ts';
import { type Content, forge, letters, type Place, type, values } from './forge.ts';
import { CARD, CLIENT, OWN, Scene } from './scene.ts';

// Boards filled to the brim: nothing is timed, but a busy machine needs a while.
vi.setConfig({ testTimeout: 90_000 });

type Struct = readonly [Content, Place];
const times = (count: number, make: (i: number) => Struct): Struct[] =>
  Array.from({ length: count }, (_, i) => make(i));

const forged = ({ clock }: Scene, structs: readonly Struct[]): Uint8Array =>
  forge([{ client: CLIENT, clock, structs }]);

const sizeOf = (scene: Scene, root: string): number =>
  scene.hall.doc.share.get(root)?._map.size ?? 0;

test('flat keys have a bound, reached at once or one by one, and what is full still lives', () => {
  const scene = new Scene();
  const key = (i: number): Struct => [
    values(true),
    { parent: 'lifeAreas', key: `home:actor:${idFrom(`actor-${i}`)}` },
  ];
  scene.expectRefused(forged(scene, times(LIMITS.flatKeys + 1, key)));
  scene.expectTaken(forged(scene, times(LIMITS.flatKeys, key)));
  scene.expectRefused(forged(scene, [key(LIMITS.flatKeys)]));
  const [, first] = key(0);
  scene.expectTaken(
    forged(scene, [[values(false), { origin: scene.ref('lifeAreas', first.key ?? '') }]]),
  );
  scene.expectTaken(forged(scene, [[letters('x'), { parent: 'text:situation:t9' }]]));
});

test('root texts have a bound', () => {
  const scene = new Scene();
  const text = (i: number): Struct => [
    letters('x'),
    { parent: `text:happened:${idFrom(`card-${i}`)}` },
  ];
  const room = LIMITS.rootTexts - scene.hall.doc.share.size;
  scene.expectRefused(forged(scene, times(room + 1, text)));
  scene.expectTaken(forged(scene, times(room, text)));
  scene.expectRefused(forged(scene, [text(room)]));
  scene.expectTaken(
    forged(scene, [
      [letters('x'), { rightOrigin: scene.ref(`text:happened:${idFrom('card-1')}`, '0') }],
    ]),
  );
});

test('things of a kind have a bound', () => {
  const scene = new Scene();
  const { clock } = scene;
  const groups = (count: number): Struct[] =>
    Array.from({ length: count }, (_, i): Struct[] => {
      const parent = [CLIENT, clock + 3 * i] as const;
      return [
        [type('map'), { parent: 'groups', key: idFrom(`new-${i}`) }],
        [values(['valueVision', 'needs', 'a7']), { parent, key: 'place' }],
        [type('text'), { parent, key: 'title' }],
      ];
    }).flat();
  const room = LIMITS.things - sizeOf(scene, 'groups');
  scene.expectRefused(forged(scene, groups(room + 1)));
  scene.expectTaken(forged(scene, groups(room)));
  const { clock: next } = scene;
  const parent = [CLIENT, next] as const;
  scene.expectRefused(
    forged(scene, [
      [type('map'), { parent: 'groups', key: idFrom('one more') }],
      [values(['valueVision', 'needs', 'a7']), { parent, key: 'place' }],
      [type('text'), { parent, key: 'title' }],
    ]),
  );
  expect(sizeOf(scene, 'groups')).toBe(LIMITS.things);
});

test('so have the keys of one thing, and the members of one set', () => {
  const scene = new Scene();
  const parents = [
    {
      parent: scene.ref('cards', CARD),
      key: (i: number) => `link:${idFrom(`card-${i}`)}`,
      value: 'answers',
    },
    {
      parent: scene.ref('cards', OWN),
      key: (i: number) => `strategy:coCreator:${idFrom(`a-${i}`)}`,
      value: true,
    },
    {
      parent: scene.ref('cards', CARD, 'actors'),
      key: (i: number) => idFrom(`actor-${i}`),
      value: true,
    },
  ];
  for (const { parent, key, value } of parents) {
    const struct = (i: number): Struct => [values(value), { parent, key: key(i + 1000) }];
    scene.expectRefused(forged(scene, times(LIMITS.keysOfThing + 1, struct)));
    scene.expectTaken(forged(scene, times(LIMITS.keysOfThing - 50, struct)));
    scene.expectRefused(
      forged(
        scene,
        times(51, (i) => struct(i + LIMITS.keysOfThing)),
      ),
    );
  }
});

test('a full board is told as too large, not as broken', () => {
  const scene = new Scene();
  const text = (i: number): Struct => [
    letters('x'),
    { parent: `text:happened:${idFrom(`card-${i}`)}` },
  ];
  const update = forged(scene, times(LIMITS.rootTexts, text));
  expect(scene.hall.judge(update, scene.attacker.participant)).toEqual({
    kind: 'refused',
    rule: 'full',
    reason: 'tooLarge',
  });
});
