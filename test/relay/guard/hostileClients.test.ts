import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { person } from '../../board/people.ts';
import { deleted, forge, forgeOne, gc, letters, type Place, skip } from './forge.ts';
import { Device } from './hall.ts';
import { ATTACKER, CLIENT, Scene, SITUATION } from './scene.ts';

type Attack = readonly [what: string, make: (scene: Scene) => Uint8Array];

const NEW_TEXT: Place = { parent: 'text:situation:t2' };
const STRANGER = 4_000_000_000;

/** The victim's client and the clock it will write next. */
const victimOf = ({ hall, victim }: Scene): readonly [number, number] => {
  const { clientID } = victim.doc;
  return [clientID, Y.getState(hall.doc.store, clientID)];
};

test.each<Attack>([
  ['letters', (scene) => forgeOne(...victimOf(scene), letters('x'), NEW_TEXT)],
  ['a tombstone a million long', (scene) => forgeOne(...victimOf(scene), gc(1e6), {})],
  ['a tombstone of 2^30', (scene) => forgeOne(...victimOf(scene), gc(2 ** 30), {})],
  ['deleted content', (scene) => forgeOne(...victimOf(scene), deleted(9), NEW_TEXT)],
  [
    'letters behind a skip',
    (scene) => {
      const [client, clock] = victimOf(scene);
      return forge([{ client, clock, structs: [[skip(5)], [letters('x'), NEW_TEXT]] }]);
    },
  ],
  [
    'letters, hidden behind letters of its own',
    (scene) => {
      const [client, clock] = victimOf(scene);
      const structs = [[letters('x'), NEW_TEXT]] as const;
      return forge([
        { client: CLIENT, clock: scene.clock, structs },
        { client, clock, structs },
      ]);
    },
  ],
  [
    'what goes on from what is known',
    (scene) => {
      const [client] = victimOf(scene);
      return forgeOne(client, 0, gc(1e6), {});
    },
  ],
])('under the client id of somebody else: %s', (_, make) => {
  const scene = new Scene();
  scene.expectRefused(make(scene));
});

test('under the client id that the relay writes with, used or not yet', () => {
  const scene = new Scene();
  const { clientID, store } = scene.hall.doc;
  const clock = store.clients.get(clientID)?.length ?? 0;
  scene.expectRefused(forgeOne(clientID, clock, letters('x'), NEW_TEXT));
  const restarted = scene.hall.copy();
  const update = forgeOne(restarted.doc.clientID, 0, gc(10), {});
  expect(restarted.judge(update, person(ATTACKER))).toMatchObject({ rule: 'foreignclient' });
});

test('nobody claims more client ids than a participant may have', () => {
  const scene = new Scene();
  const structs = [[letters('x'), NEW_TEXT]] as const;
  const crowd = Array.from({ length: 1001 }, (_, i) => ({ client: 10_000 + i, clock: 0, structs }));
  scene.expectRefused(forge(crowd));
});

test.each<Attack>([
  ['items', (scene) => scene.forged(letters('x'), NEW_TEXT)],
  ['tombstones', (scene) => scene.forged(gc(1), {})],
  ['deletions', (scene) => forge([], [scene.span(SITUATION, '0')])],
  ['under a client id that is nobody’s', () => forgeOne(STRANGER, 0, letters('x'), NEW_TEXT)],
])('a screen writes nothing: %s', (_, make) => {
  const scene = new Scene();
  scene.expectRefused(make(scene), new Device(scene.hall, 9, 'screen'));
});

test('a screen may repeat what everybody knows, as every step 2 does', () => {
  const scene = new Scene();
  expect(scene.hall.send(scene.hall.bytes, person(9), 'screen')).toEqual({ kind: 'nothing' });
});

test.each<Attack>([
  [
    'a clock of its own that is not next',
    ({ clock }) => forgeOne(CLIENT, clock + 1, letters('x'), NEW_TEXT),
  ],
  [
    'a skip in its own clocks',
    ({ clock }) => forge([{ client: CLIENT, clock, structs: [[gc(1)], [skip(2)], [gc(1)]] }]),
  ],
  ['an origin that is not here', (scene) => scene.forged(letters('x'), { origin: [STRANGER, 5] })],
  [
    'a right neighbour that is not here',
    (scene) => scene.forged(letters('x'), { rightOrigin: [STRANGER, 0] }),
  ],
  [
    'a parent that is not here',
    (scene) => scene.forged(letters('x'), { parent: [STRANGER, 0], key: 'text' }),
  ],
  [
    'an origin just beyond what is here',
    (scene) => {
      const [client, clock] = victimOf(scene);
      return scene.forged(letters('x'), { origin: [client, clock] });
    },
  ],
  ['itself', (scene) => scene.forged(letters('xy'), { origin: [CLIENT, scene.clock + 1] })],
  ['its own future', (scene) => scene.forged(letters('x'), { origin: [CLIENT, scene.clock + 7] })],
  [
    'a ring of two clients',
    ({ clock }) =>
      forge([
        { client: CLIENT, clock, structs: [[letters('x'), { origin: [STRANGER, 0] }]] },
        { client: STRANGER, clock: 0, structs: [[letters('y'), { origin: [CLIENT, clock] }]] },
      ]),
  ],
  ['a deletion of what is not here', () => forge([], [[STRANGER, 0, 1]])],
  [
    'a deletion that goes beyond what is here',
    (scene) => {
      const [client, clock] = victimOf(scene);
      return forge([], [[client, 0, clock + 1]]);
    },
  ],
])('what leans on %s is a gap, and nothing waits in the document', (_, make) => {
  const scene = new Scene();
  const update = make(scene);
  scene.expectRefused(update);
  expect(scene.hall.judge(update, person(ATTACKER))).toMatchObject({ kind: 'gap' });
});
