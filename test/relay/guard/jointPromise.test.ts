import { expect, test } from 'vitest';
import { choosePart, setParty } from '#shared/board/edits/promise.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import { actorNo, TABLE } from '../../board/sample.ts';
import type { Device } from './hall.ts';
import { Scene } from './scene.ts';

const PART = { part: 'what', table: TABLE, words: 'en väg in', joiner: ' och ' } as const;
const JOINT = 'text:promise:joint:what';

const write = ({ doc }: Device, words: string, remove = 0): void => {
  const text = findText(doc, { of: 'root', name: JOINT });
  if (text) spliceText(doc, text, { index: 0, remove, insert: words });
};
const joint = ({ hall }: Scene): string => hall.doc.getText(JOINT).toString();

test('who leads puts words into the joint promise and rewrites them; everybody chooses parties', () => {
  const scene = new Scene();
  choosePart(scene.facilitator.doc, PART, true);
  scene.facilitator.sync();
  setParty(scene.victim.doc, TABLE, actorNo(1), true);
  scene.victim.sync();
  scene.organiser.sync();
  write(scene.organiser, 'helst ');
  scene.organiser.sync();
  expect(joint(scene)).toBe('helst en väg in');
  expect(scene.hall.doc.getMap('promises').get(`from:what:${TABLE}`)).toBe(true);
  expect(scene.hall.doc.getMap('promises').get(`${TABLE}:party:${actorNo(1)}`)).toBe(true);
});

test.each([
  ['chooses a part', (device: Device) => choosePart(device.doc, PART, true)],
  ['writes in it', (device: Device) => write(device, 'x')],
  ['takes letters out of it', (device: Device) => write(device, '', 3)],
])('who takes part is refused when somebody there %s', (_what, doing) => {
  const scene = new Scene();
  write(scene.facilitator, 'en väg in');
  scene.facilitator.sync();
  scene.attacker.sync();
  doing(scene.attacker);
  scene.attacker.sync();
  expect(joint(scene)).toBe('en väg in');
  expect(scene.hall.doc.getMap('promises').get(`from:what:${TABLE}`)).toBeUndefined();
});
