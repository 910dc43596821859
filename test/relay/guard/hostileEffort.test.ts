import { expect, test, vi } from 'vitest';
import { findText, spliceText } from '#shared/board/texts.ts';
import { idFrom, person } from '../../board/people.ts';
import { RELATION } from '../../board/sample.ts';
import {
  type Content,
  deleted,
  forge,
  gc,
  letters,
  type Place,
  type Ref,
  type Section,
  type Span,
  values,
} from './forge.ts';
import { ATTACKER, CLIENT, Scene, SITUATION } from './scene.ts';

// Boards filled to the brim: nothing is timed, but a busy machine needs a while.
vi.setConfig({ testTimeout: 90_000 });

const TEXT: Place = { parent: 'text:situation:t5' };
type Struct = readonly [Content, Place?];
const times = <Made>(count: number, make: (i: number) => Made): Made[] =>
  Array.from({ length: count }, (_, i) => make(i));
const ruleOf = ({ hall }: Scene, update: Uint8Array) => hall.judge(update, person(ATTACKER));

test('an update that would make Yjs walk for minutes is refused at once', () => {
  const scene = new Scene();
  // Tombstones each before the last, and a second writer who passes by nearly all of them each time.
  const before = (client: number, clock: number, by: (i: number) => Ref | null) => {
    const structs = Array.from({ length: 2000 }, (_, i) => {
      const rightOrigin = by(i);
      return [deleted(1), rightOrigin ? { rightOrigin } : TEXT] as const;
    });
    return forge([{ client, clock, structs }], [[client, clock, 2000]]);
  };
  const { clock } = scene;
  scene.expectTaken(before(CLIENT, clock, (i) => (i === 0 ? null : [CLIENT, clock + i - 1])));
  scene.expectRefused(before(CLIENT + 1, 0, (i) => [CLIENT, clock + i]));
});

test('nor may many ids of one person each go back to the first of a key', () => {
  const scene = new Scene();
  const place = { parent: 'relations', key: `${RELATION}:wanted` };
  // Two writers in turn, so that nothing merges.
  const { clock } = scene;
  const refs = (i: number): Ref =>
    i % 2 === 0 ? [CLIENT, clock + i / 2] : [CLIENT + 1, (i - 1) / 2];
  const chain = Array.from({ length: 1500 }, (_, i) => {
    const origin = i === 0 ? scene.ref('relations', place.key) : refs(i - 1);
    return [values(i % 5), { origin }] as const;
  });
  const turns = [
    { client: CLIENT, clock, structs: chain.filter((_, i) => i % 2 === 0) },
    { client: CLIENT + 1, clock: 0, structs: chain.filter((_, i) => i % 2 === 1) },
  ];
  const over: Span[] = [
    scene.span('relations', place.key),
    [CLIENT, clock, 750],
    [CLIENT + 1, 0, 749],
  ];
  scene.expectTaken(forge(turns, over.sort(byClient)));
  const crowd = Array.from({ length: 100 }, (_, i): Section => {
    return { client: 1 + i, clock: 0, structs: [[values(1), place]] };
  });
  scene.expectRefused(forge(crowd));
  scene.expectTaken(forge(crowd.slice(0, 40)));
});

const byClient = (one: Span, other: Span): number => one[0] - other[0];

test('an update that would make Yjs cut one tombstone into tens of thousands is refused, begun before or not', () => {
  const scene = new Scene();
  const { clock } = scene;
  const count = 20_000;
  const length = 2 * count;
  const tombstone: Struct = [deleted(length), TEXT];
  const cuts = times(count, (i): Struct => {
    const origin: Ref = [CLIENT, clock + 2 * i];
    return [deleted(1), { origin, rightOrigin: [CLIENT, clock + 2 * i + 1] }];
  });
  const atOnce = forge(
    [{ client: CLIENT, clock, structs: [tombstone, ...cuts] }],
    [[CLIENT, clock, length + count]],
  );
  expect(ruleOf(scene, atOnce)).toMatchObject({ rule: 'effort' });
  scene.expectTaken(
    forge([{ client: CLIENT, clock, structs: [tombstone] }], [[CLIENT, clock, length]]),
  );
  const later = (structs: readonly Struct[]) =>
    forge(
      [{ client: CLIENT, clock: clock + length, structs }],
      [[CLIENT, clock + length, structs.length]],
    );
  expect(ruleOf(scene, later(cuts))).toMatchObject({ rule: 'effort' });
  scene.expectTaken(later(cuts.slice(0, 1000)));
});

test('so is one that takes every second letter out of many texts, written before or by itself', () => {
  const scene = new Scene();
  const { clock } = scene;
  const texts = times(
    10,
    (i): Struct => [letters('x'.repeat(2000)), { parent: `text:happened:${idFrom(`card-${i}`)}` }],
  );
  const everySecond = times(10_000, (i): Span => [CLIENT, clock + 2 * i, 1]);
  const section: Section = { client: CLIENT, clock, structs: texts };
  expect(ruleOf(scene, forge([section], everySecond))).toMatchObject({ rule: 'effort' });
  scene.expectTaken(forge([section]));
  expect(ruleOf(scene, forge([], everySecond))).toMatchObject({ rule: 'effort' });
  scene.expectTaken(forge([], everySecond.slice(0, 1000)));
});

test('the longer the list that is moved at each cut, the fewer cuts', () => {
  const scene = new Scene();
  const { clock } = scene;
  const length = 50_000;
  scene.expectTaken(
    forge(
      [
        {
          client: CLIENT,
          clock,
          structs: [
            [letters('x'.repeat(2000)), { parent: 'text:situation:t6' }],
            ...inFront(clock + 2000, length),
          ],
        },
      ],
      [[CLIENT, clock + 2000, length]],
    ),
  );
  const between = times(1000, (i): Struct => {
    return [
      deleted(1),
      { origin: [CLIENT, clock + 2 * i], rightOrigin: [CLIENT, clock + 2 * i + 1] },
    ];
  });
  const written = (structs: readonly Struct[]) =>
    forge([{ client: CLIENT + 1, clock: 0, structs }], [[CLIENT + 1, 0, structs.length]]);
  expect(ruleOf(scene, written(between))).toMatchObject({ rule: 'effort' });
  scene.expectTaken(written(between.slice(0, 500)));
  const everySecond = times(1000, (i): Span => [CLIENT, clock + 2 * i, 1]);
  expect(ruleOf(scene, forge([], everySecond))).toMatchObject({ rule: 'effort' });
  scene.expectTaken(forge([], everySecond.slice(0, 400)));
});

test('so is one that makes the guard itself move a long list, by going through a text from its end', () => {
  const scene = new Scene();
  const { clock } = scene;
  const count = 30_000;
  scene.expectTaken(
    forge([{ client: CLIENT, clock, structs: inFront(clock, count) }], [[CLIENT, clock, count]]),
  );
  const between = (i: number): Struct => {
    return [deleted(1), { origin: [CLIENT, clock + i], rightOrigin: [CLIENT, clock + i - 1] }];
  };
  const [next, length] = [CLIENT + 1, count - 1];
  const through = (clockOf: (i: number) => number) =>
    forge(
      [{ client: next, clock: 0, structs: times(length, (i) => between(clockOf(i))) }],
      [[next, 0, length]],
    );
  expect(
    ruleOf(
      scene,
      through((i) => count - 1 - i),
    ),
  ).toMatchObject({ rule: 'effort' });
  scene.expectTaken(through((i) => i + 1));
});

test('an honest day offline is not too much: thousands of places in a text, and whole texts emptied', () => {
  const scene = new Scene();
  const { device, text } = emptied(scene);
  for (let i = 0; i < 1500; i += 1) {
    spliceText(device.doc, text, { index: 1 + (i % 500) * 2, remove: 0, insert: 'a' });
    if (i % 500 === 499) spliceText(device.doc, text, { index: 1000, remove: 500, insert: '' });
  }
  expect(device.sync().kind).toBe('apply');
  for (let i = 0; i < 40; i += 1) {
    spliceText(device.doc, text, { index: 1, remove: text.length - 2, insert: 'x'.repeat(1900) });
  }
  expect(device.sync().kind).toBe('apply');
  expect(scene.hall.faults).toEqual([]);
});

function emptied(scene: Scene) {
  const device = scene.victim;
  const text = findText(device.doc, { of: 'root', name: SITUATION });
  if (!text) throw new Error('the text is there');
  spliceText(device.doc, text, { index: 0, remove: text.length, insert: 'å'.repeat(1000) });
  device.sync();
  return { device, text };
}

test('all that was ever written has a bound, and what Yjs can merge counts as one', () => {
  const scene = new Scene();
  const tombstones = (structs: readonly Struct[]): Uint8Array => {
    const { clock } = scene;
    return forge([{ client: CLIENT, clock, structs }], [[CLIENT, clock, structs.length]]);
  };
  for (let i = 0; i < 3; i += 1) scene.expectTaken(tombstones(times(100_000, () => [gc(1)])));
  const many = () => inFront(scene.clock, 100_000);
  for (let i = 0; i < 2; i += 1) {
    expect(scene.hall.send(tombstones(many()), person(ATTACKER)).kind).toBe('apply');
  }
  const full = { rule: 'full', reason: 'tooLarge' };
  expect(ruleOf(scene, tombstones(many()))).toMatchObject(full);
  const deletions = times(150_000, (i): Span => [CLIENT, scene.clock - 2 * i - 2, 1]).reverse();
  const more = [[letters('x'), { parent: 'text:situation:t9' }]] as const;
  expect(
    ruleOf(scene, forge([{ client: CLIENT, clock: scene.clock, structs: more }], deletions)),
  ).toMatchObject(full);
  scene.expectTaken(forge([{ client: CLIENT, clock: scene.clock, structs: more }]));
});

/** Tombstones each before the last, so that nothing merges. */
function inFront(clock: number, count: number): readonly Struct[] {
  return times(count, (i) => [
    deleted(1),
    i === 0
      ? { parent: `text:situation:t${1 + (clock % 90)}` }
      : { rightOrigin: [CLIENT, clock + i - 1] },
  ]);
}
