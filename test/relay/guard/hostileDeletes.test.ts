import { expect, test } from 'vitest';
import { AT, idFrom, person } from '../../board/people.ts';
import { actorNo, RELATION } from '../../board/sample.ts';
import { deleted, forge, type Place, type Ref, type Span, values } from './forge.ts';
import {
  ATTACKER,
  CARD,
  CLIENT,
  GROUP,
  HIDDEN,
  IMPORTED,
  MARK,
  OFFER,
  OWN,
  REMOVED,
  Scene,
  SITUATION,
  VICTIM,
  VISIT,
} from './scene.ts';

const A = actorNo(1);

test.each([
  ['a card', ['cards', CARD]],
  ['a card of its own', ['cards', OWN]],
  ['a group', ['groups', GROUP]],
  ['an actor', ['actors', A]],
  ['an offer', ['offers', OFFER]],
  ['a visit', ['visits', VISIT]],
  ['a mark', ['caseMarks', MARK]],
  ['the text of a card', ['cards', CARD, 'text']],
  ['an empty text', ['cards', CARD, 'soThat']],
  ['a set', ['cards', CARD, 'actors']],
  ['a place', ['cards', CARD, 'place']],
  ['an author', ['cards', CARD, 'author']],
  ['an author of its own', ['cards', OWN, 'author']],
  ['a time', ['cards', OWN, 'at']],
  ['an organisation', ['cards', CARD, 'org']],
  ['a removal', ['cards', REMOVED, 'removed']],
  ['a hiding', ['cards', HIDDEN, 'hidden']],
  ['a group of a card', ['cards', HIDDEN, 'group']],
  ['a word of a strategy', ['cards', CARD, 'strategy:owner']],
  ['the name of an actor', ['actors', A, 'name']],
  ['the giver of an offer', ['offers', OFFER, 'from']],
  ['a relation’s wish', ['relations', `${RELATION}:wanted`]],
  ['the epoch', ['meta', 'epoch']],
  ['the schema', ['meta', 'schema']],
] as const)('[B8] nobody deletes %s', (_, [root, ...keys]) => {
  const scene = new Scene();
  const span = scene.span(root, ...keys);
  scene.expectRefused(forge([], [span]));
  scene.expectRefused(
    scene.forged(values(true), { parent: scene.ref('cards', OWN), key: 'lifted' }, [span]),
  );
});

test('[B8] nobody deletes all there is', () => {
  const scene = new Scene();
  const all = [...scene.hall.doc.store.clients].map(([client, structs]): Span => {
    const last = structs.at(-1);
    return [client, 0, (last?.id.clock ?? 0) + (last?.length ?? 0)];
  });
  scene.expectRefused(forge([], all));
  for (const span of all) scene.expectRefused(forge([], [span]));
});

const placed = (content: ReturnType<typeof values>, place: (scene: Scene) => Place) => ({
  content,
  place,
});

test.each<readonly [string, ReturnType<typeof placed>]>([
  [
    'of nothing but deleted content',
    placed(deleted(1), (scene) => ({ origin: scene.ref('cards', CARD, 'place') })),
  ],
  [
    'of much deleted content',
    placed(deleted(9), (scene) => ({ origin: scene.ref('cards', CARD, 'place') })),
  ],
  [
    'as if there were none',
    placed(deleted(1), (scene) => ({ parent: scene.ref('cards', CARD), key: 'place' })),
  ],
])('[B8] a key is not emptied by writing over it: %s', (_, { content, place }) => {
  const scene = new Scene();
  // Whether it wins or loses by its client id, what stands goes with it.
  for (const client of [1, 2 ** 32 - 1]) {
    for (const deletes of [[], [scene.span('cards', CARD, 'place')], [[client, 0, 1] as const]]) {
      const update = forge(
        [{ client, clock: 0, structs: [[content, place(scene)]] }],
        sorted(deletes),
      );
      const verdict = scene.hall.copy().send(update, person(ATTACKER));
      const copy = scene.hall.copy();
      copy.send(update, person(ATTACKER));
      expect(copy.faults).toEqual([]);
      expect(copy.doc.getMap('cards').toJSON()[CARD].place).toEqual([
        'valueVision',
        'needs',
        'b03',
      ]);
      expect(['apply', 'refused']).toContain(verdict.kind);
    }
  }
});

const sorted = (spans: readonly Span[]): Span[] =>
  [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);

test('[B8] a value that loses does not take the standing one with it', () => {
  const scene = new Scene();
  const standing = scene.span('cards', CARD, 'place');
  const place = { parent: scene.ref('cards', CARD), key: 'place' };
  const losing = [values(['valueVision', 'needs', 'a7']), place] as const;
  scene.expectRefused(forge([{ client: 1, clock: 0, structs: [losing] }], [standing]));
});

test('[B8] a value that wins and is deleted at once leaves nothing, so it is refused', () => {
  const scene = new Scene();
  const standing = scene.span('cards', CARD, 'place');
  const over = [
    values(['valueVision', 'needs', 'a7']),
    { origin: scene.ref('cards', CARD, 'place') },
  ] as const;
  const { clock } = scene;
  scene.expectRefused(forge([{ client: CLIENT, clock, structs: [over] }], [[CLIENT, clock, 1]]));
  scene.expectRefused(
    forge([{ client: CLIENT, clock, structs: [over] }], sorted([standing, [CLIENT, clock, 1]])),
  );
  scene.expectTaken(forge([{ client: CLIENT, clock, structs: [over] }], [standing]));
});

test('[B8] of many values in one item the last is the one that must stand', () => {
  const scene = new Scene();
  const place = ['valueVision', 'needs', 'a7'];
  const over = [
    values(place, place, place),
    { origin: scene.ref('cards', CARD, 'place') },
  ] as const;
  const { clock } = scene;
  scene.expectRefused(
    forge([{ client: CLIENT, clock, structs: [over] }], [[CLIENT, clock + 2, 1]]),
  );
  scene.expectRefused(forge([{ client: CLIENT, clock, structs: [over] }], [[CLIENT, clock, 3]]));
  scene.expectTaken(forge([{ client: CLIENT, clock, structs: [over] }], [[CLIENT, clock, 2]]));
});

test('[B8] a right neighbour to the left of the origin cannot put an empty value last', () => {
  const scene = new Scene();
  let first = scene.item('cards', CARD, 'place');
  while (first.left) first = first.left;
  const ref: Ref = [first.id.client, first.id.clock];
  const { clock } = scene;
  const update = scene.forged(deleted(1), { origin: ref, rightOrigin: ref }, [[CLIENT, clock, 1]]);
  scene.expectRefused(update);
});

test.each([
  ['hides', HIDDEN, 'hidden', false],
  ['hides', CARD, 'hidden', true],
  ['hides its own', OWN, 'hidden', true],
  ['asks in the facilitator’s name', CARD, 'asked', AT],
  ['removes', CARD, 'removed', { by: person(ATTACKER), at: AT }],
  ['removes in the author’s name', CARD, 'removed', { by: person(VICTIM), at: AT }],
  ['removes an imported', IMPORTED, 'removed', { by: person(ATTACKER), at: AT }],
  ['restores', REMOVED, 'removed', null],
] as const)(
  'a participant neither hides nor removes nor restores the cards of others: %s %s',
  (_, id, key, value) => {
    const scene = new Scene();
    const parent = scene.ref('cards', id);
    scene.expectRefused(scene.forged(values(value), { parent, key }));
    scene.expectRefused(scene.forged(values(value, value), { parent, key }));
    scene.expectRefused(scene.forged(deleted(1), { parent, key }));
    if (id === CARD || id === OWN || id === IMPORTED) return;
    scene.expectRefused(scene.forged(values(value), { origin: scene.ref('cards', id, key) }));
  },
);

test('a mark on the case is taken away by its author and who moderates', () => {
  const scene = new Scene();
  const place = { parent: scene.ref('caseMarks', MARK), key: 'removed' };
  const removal = values({ by: person(ATTACKER), at: AT });
  scene.expectRefused(scene.forged(removal, place));
  expect(scene.hall.judge(scene.forged(removal, place), person(ATTACKER), 'facilitator').kind).toBe(
    'apply',
  );
});

test('deletions of no length, of more than a clock can count, or of nobody are refused', () => {
  const scene = new Scene();
  const [client, clock] = scene.span(SITUATION, '0');
  for (const len of [0, 2 ** 31, 2 ** 40, Number.MAX_SAFE_INTEGER]) {
    scene.expectRefused(forge([], [[client, clock, len]]));
    scene.expectRefused(forge([], [[client, len, 1]]));
  }
  scene.expectRefused(forge([], [[2 ** 32, 0, 1]]));
  scene.expectRefused(forge([], [[idFrom('x').length, 0, 1]]));
});

test('a letter of others may be deleted, as anybody edits any text', () => {
  const scene = new Scene();
  const [client, clock] = scene.span(SITUATION, '0');
  scene.expectTaken(forge([], [[client, clock + 1, 2]]));
});
