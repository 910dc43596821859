import { expect, test } from 'vitest';
import { AT, idFrom, person } from '../../board/people.ts';
import { actorNo, TABLE } from '../../board/sample.ts';
import { type Forged, forgeBirth } from './birth.ts';
import { type Content, deleted, forge, letters, type, values } from './forge.ts';
import { ATTACKER, CARD, CLIENT, ERASED, IMPORTED, OWN, Scene, VICTIM } from './scene.ts';

const NEW = idFrom('new');
const MARK_FIELDS = {
  place: null,
  text: null,
  soThat: null,
  nextStep: null,
  at: values(actorNo(1)),
};
const NO_CARD = { lang: null, org: null, actors: null, tags: null };

const born = (forged: Omit<Forged, 'clock' | 'id'> & { readonly id?: string }) => {
  const scene = new Scene();
  return { scene, update: forgeBirth({ clock: scene.clock, id: NEW, ...forged }) };
};

test('a card that is born as it should be is taken', () => {
  const { scene, update } = born({});
  scene.expectTaken(update);
});

const AUTHORS: Readonly<Record<string, Content>> = {
  'somebody else': values(person(VICTIM)),
  'nobody, which is for the organiser': values(null),
  'a name': values('Anna Andersson'),
  'no value': values(undefined),
  'two at once': values(person(ATTACKER), person(VICTIM)),
  'somebody else behind itself': values(person(VICTIM), person(ATTACKER)),
  'a deleted value': deleted(1),
  'a text': type('text'),
  letters: letters('x'),
};

test.each(Object.entries(AUTHORS))('[B16] nobody writes in the name of %s', (_, author) => {
  const { scene, update } = born({ fields: { author } });
  scene.expectRefused(update);
});

test('[B16] neither is a mark on the case set in the name of somebody else', () => {
  const fields = { ...MARK_FIELDS, ...NO_CARD, note: type('text') };
  const own = born({ root: 'caseMarks', fields });
  own.scene.expectTaken(own.update);
  const foreign = born({
    root: 'caseMarks',
    fields: { ...fields, author: values(person(VICTIM)) },
  });
  foreign.scene.expectRefused(foreign.update);
});

test('only the organiser lays cards without an author', () => {
  const { scene, update } = born({ fields: { author: values(null) } });
  scene.expectRefused(update);
  expect(scene.hall.judge(update, person(ATTACKER), 'facilitator').kind).toBe('refused');
  expect(scene.hall.judge(update, person(ATTACKER), 'organiser').kind).toBe('apply');
});

test.each([
  'place',
  'text',
  'soThat',
  'nextStep',
  'author',
  'table',
  'at',
  'lang',
  'org',
  'actors',
  'tags',
])('[B7] a card is not born without its %s, nor with it deleted, nor with it twice', (key) => {
  const without = born({ fields: { [key]: null } });
  without.scene.expectRefused(without.update);
  const ended = born({ deletes: [key] });
  ended.scene.expectRefused(ended.update);
  const gone = born({ fields: { [key]: deleted(1) } });
  gone.scene.expectRefused(gone.update);
  if (key === 'place') return;
  for (const again of ['sv', null, AT, person(ATTACKER)]) {
    const twice = born({ again: { [key]: values(again) } });
    twice.scene.expectRefused(twice.update);
  }
});

test('[B7] a card is born with the number of its paper note, or without when it comes from none', () => {
  for (const fields of [{}, { note: values(3) }]) {
    const { scene, update } = born({ fields });
    expect(scene.hall.judge(update, person(ATTACKER), 'participant').kind).toBe('apply');
  }
});

test.each<readonly [string, Omit<Forged, 'clock' | 'id'>]>([
  ['deleted itself', { deletes: [''] }],
  ['hidden, by a participant', { fields: { hidden: values(true) } }],
  ['with a field nobody knows', { fields: { evil: values(1) } }],
  ['a second before 2001', { fields: { at: values(1e12 - 1) } }],
  ['in a language nobody speaks here', { fields: { lang: values('xx') } }],
  ['at a table that is none', { fields: { table: values('t0') } }],
  ['of an organisation that is a name', { fields: { org: values('Anna') } }],
  ['with a list for a set', { fields: { tags: type('array') } }],
  ['with an XML text', { fields: { text: type('xmlText') } }],
  ['with a map for a text', { fields: { soThat: type('map') } }],
  ['with a text for a set', { fields: { actors: type('text') } }],
])('[B7] no card is born %s', (_, forged) => {
  const { scene, update } = born(forged);
  scene.expectRefused(update);
});

test.each([
  ['that is too short', 'short'],
  ['that is too long', 'x'.repeat(33)],
  ['of a prototype', '__proto__'],
  ['with other characters', `${NEW}!`],
  ['that is there', CARD],
  ['of its own', OWN],
  ['that has been erased', ERASED],
])('[B3] nothing is born under an id %s', (_, id) => {
  const { scene, update } = born({ id });
  scene.expectRefused(update);
});

test('[B3] nothing is born twice in one update', () => {
  const scene = new Scene();
  const { clock } = scene;
  const one = forgeBirth({ clock, id: NEW });
  scene.expectRefused(
    forge([
      {
        client: CLIENT,
        clock,
        structs: [
          [type('map'), { parent: 'cards', key: NEW }],
          [type('map'), { parent: 'cards', key: NEW }],
        ],
      },
    ]),
  );
  scene.expectRefused(
    forge([
      {
        client: CLIENT,
        clock,
        structs: [
          [type('map'), { parent: 'cards', key: NEW }],
          [type('map'), { origin: [CLIENT, clock] }],
        ],
      },
    ]),
  );
  scene.expectTaken(one);
  scene.expectRefused(forgeBirth({ clock: scene.clock, id: NEW }));
});

test('[B7] nothing is born by halves', () => {
  const scene = new Scene();
  const thing = [type('map'), { parent: 'cards', key: NEW }] as const;
  scene.expectRefused(forge([{ client: CLIENT, clock: scene.clock, structs: [thing] }]));
});

test.each([
  ['author', person(ATTACKER)],
  ['author', person(VICTIM)],
  ['author', null],
  ['table', TABLE],
  ['at', AT],
  ['lang', 'da'],
  ['org', null],
] as const)('what is written once stays: %s = %s', (key, value) => {
  const scene = new Scene();
  for (const id of [CARD, OWN, IMPORTED]) {
    const parent = scene.ref('cards', id);
    scene.expectRefused(scene.forged(values(value), { parent, key }));
    scene.expectRefused(scene.forged(values(value), { origin: scene.ref('cards', id, key) }));
    scene.expectRefused(scene.forged(values(value), { rightOrigin: scene.ref('cards', id, key) }));
    scene.expectRefused(scene.forged(deleted(1), { origin: scene.ref('cards', id, key) }));
    scene.expectRefused(forge([], [scene.span('cards', id, key)]));
  }
});
