import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { TEXT_BOUND } from '#shared/domain/card.ts';
import { idFrom } from '../../board/people.ts';
import { forgeBirth } from './birth.ts';
import {
  deleted,
  forge,
  forgeOne,
  letters,
  type Place,
  type Ref,
  rawLetters,
  type Section,
  type Span,
} from './forge.ts';
import { CARD, CLIENT, Scene, SITUATION } from './scene.ts';

const x = (count: number): string => 'x'.repeat(count);
const TEXT: Place = { parent: 'text:situation:t5' };
const NEW = idFrom('new');

const lengthOf = ({ hall }: Scene, name = 'text:situation:t5'): number =>
  hall.doc.getText(name).length;

test('[B14] a text is filled to its bound and not beyond, in one blow', () => {
  const scene = new Scene();
  scene.expectRefused(scene.forged(letters(x(TEXT_BOUND + 1)), TEXT));
  scene.expectRefused(scene.forged(letters(x(1_900_000)), TEXT));
  scene.expectTaken(scene.forged(letters(x(TEXT_BOUND)), TEXT));
  scene.expectRefused(scene.forged(letters('x'), { origin: [CLIENT, scene.clock - 1] }));
});

test('[B14] nor by many small ones, alone or in one update', () => {
  const scene = new Scene();
  let place = TEXT;
  for (let length = 0; length < TEXT_BOUND; length += 100) {
    scene.expectTaken(scene.forged(letters(x(100)), place));
    place = { origin: [CLIENT, scene.clock - 1] };
  }
  scene.expectRefused(scene.forged(letters('x'), place));
  const { clock } = scene;
  const structs = Array.from({ length: 2001 }, (_, i) => {
    const origin: Ref = [CLIENT, clock + i - 1];
    return [letters('x'), i === 0 ? { parent: 'text:situation:t6' } : { origin }] as const;
  });
  scene.expectRefused(forge([{ client: CLIENT, clock, structs }]));
});

test('[B14] nor by several clients of one person in one update', () => {
  const scene = new Scene();
  const sections = Array.from({ length: 21 }, (_, i): Section => {
    const client = i === 0 ? CLIENT : CLIENT + i;
    return { client, clock: i === 0 ? scene.clock : 0, structs: [[letters(x(100)), TEXT]] };
  });
  scene.expectRefused(forge(sections));
  scene.expectTaken(forge(sections.slice(0, 20)));
});

test('[B14] nor with a card that is born too long', () => {
  const scene = new Scene();
  const birth = forgeBirth({ clock: scene.clock, id: NEW });
  const { clock } = scene;
  const text: Ref = [CLIENT, clock + 2];
  const [section] = Y.decodeUpdate(birth).structs;
  expect(section?.id.clock).toBe(clock);
  const long = forgeOne(CLIENT, clock + 12, letters(x(TEXT_BOUND + 1)), { parent: text });
  scene.expectRefused(Y.mergeUpdates([birth, long]));
  const fits = forgeOne(CLIENT, clock + 12, letters(x(TEXT_BOUND)), { parent: text });
  scene.expectTaken(Y.mergeUpdates([birth, fits]));
});

test.each<readonly [string, (clock: number) => readonly Span[]]>([
  [
    'the same letter is deleted thousands of times',
    (clock) => Array.from({ length: 3000 }, () => [CLIENT, clock, 1]),
  ],
  [
    'the same letters are deleted twice',
    (clock) => [
      [CLIENT, clock, 1500],
      [CLIENT, clock, 1500],
    ],
  ],
  [
    'deletions overlap',
    (clock) => [
      [CLIENT, clock, 1000],
      [CLIENT, clock + 500, 1000],
    ],
  ],
  [
    'deletions come in two sections',
    (clock) => [
      [CLIENT, clock, 1000],
      [1, 0, 0],
      [CLIENT, clock, 1000],
    ],
  ],
  [
    'deletions come backwards',
    (clock) => [
      [CLIENT, clock + 900, 900],
      [CLIENT, clock, 900],
    ],
  ],
])('[B14] nor when %s, and so count for more than they take away', (_, deletes) => {
  const scene = new Scene();
  scene.expectRefused(scene.forged(letters(x(3000)), TEXT, deletes(scene.clock)));
});

test('[B14] nor when letters that stand are deleted over and over to make room', () => {
  const scene = new Scene();
  scene.expectTaken(scene.forged(letters(x(TEXT_BOUND)), TEXT));
  const { clock } = scene;
  const origin: Ref = [CLIENT, clock - 1];
  const ten: Span = [CLIENT, clock - 10, 10];
  scene.expectRefused(scene.forged(letters(x(20)), { origin }, [ten, ten]));
  scene.expectRefused(scene.forged(letters(x(11)), { origin }, [ten]));
  scene.expectTaken(scene.forged(letters(x(10)), { origin }, [ten]));
  expect(lengthOf(scene)).toBe(TEXT_BOUND);
});

test('[B14] letters that are known already do not count again, and those behind them do', () => {
  const scene = new Scene();
  const { clock } = scene;
  scene.expectTaken(scene.forged(letters(x(1500)), TEXT));
  scene.expectRefused(forgeOne(CLIENT, clock, letters(x(2001)), TEXT));
  scene.expectTaken(forgeOne(CLIENT, clock, letters(x(2000)), TEXT));
  expect(lengthOf(scene)).toBe(2000);
});

test('[B14] what was said before a known part is not believed', () => {
  const scene = new Scene();
  scene.expectTaken(scene.forged(letters('abc'), TEXT));
  const clock = scene.clock - 3;
  for (const place of [
    { parent: 'meta', key: 'epoch' },
    { parent: 'text:evil' },
    { parent: scene.ref('cards', CARD), key: 'author' },
    { origin: scene.ref('meta', 'schema') },
  ]) {
    const copy = scene.hall.copy();
    const verdict = copy.send(
      forgeOne(CLIENT, clock, letters('xyz!'), place),
      scene.attacker.participant,
    );
    expect(verdict.kind).toBe('apply');
    expect(copy.faults).toEqual([]);
    expect(copy.doc.getText('text:situation:t5').toString()).toBe('abc!');
    expect(copy.doc.getMap('meta').toJSON()).toEqual({ schema: 1, epoch: 1 });
  }
});

test.each([
  ['a NUL', letters('a\0b')],
  ['an overlong NUL', rawLetters(Uint8Array.of(0xc0, 0x80))],
  ['bytes that are no UTF-8', rawLetters(Uint8Array.of(0xff, 0xfe))],
  ['a cut character', rawLetters(Uint8Array.of(0xc3))],
  ['half a pair', rawLetters(Uint8Array.of(0xed, 0xa0, 0x80))],
  ['nothing', letters('')],
  ['deleted nothing', deleted(0)],
] as const)('[B14] %s is no letter', (_, content) => {
  const scene = new Scene();
  scene.expectRefused(scene.forged(content, TEXT));
  scene.expectRefused(scene.forged(content, { origin: scene.ref(SITUATION, '0') }));
});

test('[B12] what the relay knows already cannot split the characters of others', () => {
  const scene = new Scene();
  const [client, clock] = scene.ref('cards', CARD, 'text', '0');
  const inPair: Ref = [client, clock + 4];
  const words = () => scene.hall.doc.getMap('cards').get(CARD);
  const before = JSON.stringify(words());
  const known: Section = {
    client: scene.hall.doc.clientID,
    clock: 0,
    structs: [[letters('x'), { origin: inPair }]],
  };
  const own: Section = { client: CLIENT, clock: scene.clock, structs: [[letters('x'), TEXT]] };
  const verdict = scene.hall.send(forge([known, own]), scene.attacker.participant);
  expect(verdict.kind).toBe('apply');
  expect(JSON.stringify(words())).toBe(before);
  expect(before).toContain('😀');
});

test('what the relay knows already cannot make roots of any name', () => {
  const scene = new Scene();
  const known = Array.from(
    { length: 4 },
    (_, i) => [letters('x'), { parent: `junk-${i}` }] as const,
  );
  const first: Section = { client: scene.victim.doc.clientID, clock: 0, structs: known };
  const own: Section = { client: CLIENT, clock: scene.clock, structs: [[letters('x'), TEXT]] };
  const before = scene.hall.doc.share.size;
  expect(scene.hall.send(forge([first, own]), scene.attacker.participant).kind).toBe('apply');
  expect(scene.hall.doc.share.size).toBe(before + 1);
});
