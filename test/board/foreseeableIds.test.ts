import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { BoardDoc, Undo } from '#shared/board/doc.ts';
import { addActor, mergeActor } from '#shared/board/edits/actors.ts';
import { tagActor } from '#shared/board/edits/cards.ts';
import { acceptOffer, answerVisit } from '#shared/board/edits/exchange.ts';
import {
  answerHolds,
  choosePart,
  readAloud,
  setParty,
  standBehind,
} from '#shared/board/edits/promise.ts';
import { nameBoundary, rateLater, rateRelation, wantRung } from '#shared/board/edits/relations.ts';
import { setInviter, setStake, touchArea } from '#shared/board/edits/stakes.ts';
import { linkCards, setStrategy } from '#shared/board/edits/strategy.ts';
import { ROOT, type RootName } from '#shared/board/keys.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { isRootText } from '#shared/board/rootTexts.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import { standsFor } from '#shared/domain/actor.ts';
import { LINK_KINDS } from '#shared/domain/card.ts';
import { relationId, tableId } from '#shared/domain/ids.ts';
import { RUNGS } from '#shared/domain/ladder.ts';
import { HOLDS } from '#shared/domain/promise.ts';
import { VISIT_ANSWERS } from '#shared/domain/visit.ts';
import {
  actorNo,
  cardNo,
  copyOf,
  meet,
  newActor,
  OFFER,
  REMOVAL,
  sampleBoard,
  VISIT,
} from './sample.ts';

const [here, there, third] = [actorNo(1), actorNo(2), actorNo(3)];
const between = relationId(here, there);
const other = relationId(here, third);
const [table, next] = [tableId(1), tableId(2)];

/** One name of every kind. */
const ROOT_TEXTS = [
  `text:stitch:${between}`,
  `text:backup:${between}`,
  ...['toWhom', 'what', 'sign'].map((part) => `text:promise:${table}:${part}`),
  ...['who', 'toWhom', 'what', 'sign'].map((part) => `text:promise:joint:${part}`),
  `text:change:${table}`,
  `text:question:before:${table}`,
  `text:question:now:${table}`,
  `text:situation:${table}`,
  `text:bill:${table}`,
  `text:case:${table}`,
  `text:gain:${here}:${table}`,
  `text:risk:${here}:${table}`,
  'text:area:home',
  'text:conditions:home',
  'text:agency:home',
  `text:view:${cardNo(1)}:${here}`,
  `text:happened:${cardNo(1)}`,
  `text:learned:${VISIT}`,
];

test('[B5] every kind of root text that the page names is tried below', () => {
  const page = readFileSync(new URL('../../shared/board/SCHEMA.md', import.meta.url), 'utf8');
  const kinds = [...page.matchAll(/`text:(\w+):/g)].map(([, kind]) => kind);
  expect(new Set(ROOT_TEXTS.map((name) => name.split(':')[1]))).toEqual(new Set(kinds));
  for (const name of ROOT_TEXTS) expect(isRootText(name)).toBe(true);
});

/** What somebody types: letters of their own alphabet, each at a place in what stands there so far. */
const typed = (alphabet: string) =>
  fc.array(fc.tuple(fc.constantFrom(...alphabet), fc.nat(100)), { minLength: 1, maxLength: 12 });
const letters = (writing: readonly (readonly [string, number])[]) =>
  writing.map(([letter]) => letter);
const whoFirst = fc.constantFrom('one' as const, 'other' as const);

function type(doc: BoardDoc, name: string, writing: readonly (readonly [string, number])[]): void {
  const text = findText(doc, { of: 'root', name });
  for (const [insert, where] of text ? writing : []) {
    if (text) spliceText(doc, text, { index: where % (text.length + 1), remove: 0, insert });
  }
}

test.each(ROOT_TEXTS)('[B5] two who begin %s while offline keep every letter of both', (name) => {
  fc.assert(
    fc.property(typed('abcdeå'), typed('UVXYZÖ'), whoFirst, (mine, theirs, first) => {
      const one = sampleBoard();
      const another = copyOf(one);
      type(one, name, mine);
      type(another, name, theirs);
      meet(one, another, first);
      const words = one.getText(name).toString();
      expect(another.getText(name).toString()).toBe(words);
      expect([...words].sort()).toEqual([...letters(mine), ...letters(theirs)].sort());
    }),
    { numRuns: 25 },
  );
});

/** A key that two devices can both make up: how it is written, and where it then stands. */
interface Key {
  readonly write: (doc: BoardDoc, value: number) => Undo | null;
  readonly read: (doc: BoardDoc) => unknown;
}

const inFlat = (root: RootName, key: string) => (doc: BoardDoc) => doc.getMap(root).get(key);
const inThing = (root: RootName, id: string, key: string) => (doc: BoardDoc) => {
  const thing = doc.getMap(root).get(id);
  return thing instanceof Y.Map ? thing.get(key) : undefined;
};
const inSet = (key: string) => (doc: BoardDoc) => {
  const set = inThing(ROOT.cards, cardNo(1), 'actors')(doc);
  return set instanceof Y.Map ? set.has(key) : undefined;
};
const pick = <Value>(from: readonly Value[], n: number): Value | null => from[n] ?? null;
const card = cardNo(1);

const KINDS: Readonly<Record<string, readonly Key[]>> = {
  'the wanted rung of a relation': [between, other].map((relation) => ({
    write: (doc, n) => wantRung(doc, relation, pick(RUNGS, n)),
    read: inFlat(ROOT.relations, `${relation}:wanted`),
  })),
  'the boundaries of a relation': (['legal', 'economic', 'age'] as const).map((boundary) => ({
    write: (doc, n) => nameBoundary(doc, between, boundary, n > 0),
    read: inFlat(ROOT.relations, `${between}:boundary:${boundary}`),
  })),
  'the ratings of both ends at two tables': [here, there].flatMap((end) =>
    [table, next].map((at) => ({
      write: (doc, n) => rateRelation(doc, between, { end, table: at, rung: pick(RUNGS, n) }),
      read: inFlat(ROOT.relations, `${between}:rung:${end}:${at}`),
    })),
  ),
  'the ratings of both ends at follow-up': [here, there].flatMap((end) =>
    [table, next].map((at) => ({
      write: (doc, n) => rateLater(doc, between, { end, table: at, rung: pick(RUNGS, n) }),
      read: inFlat(ROOT.relations, `${between}:later:${end}:${at}`),
    })),
  ),
  stakes: (['affected', 'canAct', 'missing'] as const).flatMap((stake) =>
    [table, next].map((at) => ({
      write: (doc, n) => setStake(doc, here, at, stake, n > 0),
      read: inFlat(ROOT.stakes, `${here}:${at}:${stake}`),
    })),
  ),
  'who invites at two tables': [table, next].map((at) => ({
    write: (doc, n) => setInviter(doc, here, at, pick([there, third], n)),
    read: inFlat(ROOT.stakes, `${here}:${at}:inviter`),
  })),
  'areas of a life': (['home', 'health'] as const).flatMap((area) =>
    [here, there].map((actor) => ({
      write: (doc, n) => touchArea(doc, area, actor, n > 0),
      read: inFlat(ROOT.lifeAreas, `${area}:actor:${actor}`),
    })),
  ),
  'the parties of two promises, and who stands behind them': [here, there].flatMap((actor) =>
    [table, next].flatMap((at): readonly Key[] => [
      {
        write: (doc, n) => setParty(doc, at, actor, n > 0),
        read: inFlat(ROOT.promises, `${at}:party:${actor}`),
      },
      {
        write: (doc, n) => standBehind(doc, at, actor, n > 0),
        read: inFlat(ROOT.promises, `${at}:behind:${actor}`),
      },
    ]),
  ),
  'what two tables say of the promise': [table, next].flatMap((at): readonly Key[] => [
    {
      write: (doc, n) => readAloud(doc, at, `wording-${n}`),
      read: inFlat(ROOT.promises, `${at}:read`),
    },
    {
      write: (doc, n) => answerHolds(doc, at, pick(HOLDS, n)),
      read: inFlat(ROOT.promises, `${at}:holds`),
    },
  ]),
  'the origins of the joint promise': (['who', 'what'] as const).flatMap((part) =>
    [table, next].map((at) => ({
      write: (doc, n) =>
        choosePart(doc, { part, table: at, words: `Ord vid ${at}`, joiner: ' och ' }, n > 0),
      read: inFlat(ROOT.promises, `from:${part}:${at}`),
    })),
  ),
  'co-creators of one strategy': [here, there, third].map((actor) => ({
    write: (doc, n) => setStrategy(doc, card, `coCreator:${actor}`, n > 0),
    read: inThing(ROOT.cards, card, `strategy:coCreator:${actor}`),
  })),
  'preconditions of one strategy': [1, 4, 7].map((nr) => ({
    write: (doc, n) =>
      setStrategy(doc, card, `precondition:${nr}`, pick(['has', 'partly', 'missing'], n)),
    read: inThing(ROOT.cards, card, `strategy:precondition:${nr}`),
  })),
  'words, choices and dates of one strategy': [
    ['owner', 'Enhetschef', 'Rektor', 'Verksamhetschef'],
    ['sign', 'Färre samtal', 'En väg in', 'Kortare väntan'],
    ['status', 'idea', 'decided', 'done'],
    ['due', '2026-09-01', '2026-10-01', '2026-11-01'],
  ].map(([key, ...values]) => ({
    write: (doc, n) => setStrategy(doc, card, `${key}`, values[n % 3]),
    read: inThing(ROOT.cards, card, `strategy:${key}`),
  })),
  'links of one card': [cardNo(2), cardNo(3)].map((to) => ({
    write: (doc, n) => linkCards(doc, card, to, pick(LINK_KINDS, n)),
    read: inThing(ROOT.cards, card, `link:${to}`),
  })),
  'actors of one card': [here, there, third].map((actor) => ({
    write: (doc, n) => tagActor(doc, card, actor, n > 0),
    read: inSet(actor),
  })),
  'those who accept one offer': [here, there].map((by) => ({
    write: (doc, n) => acceptOffer(doc, OFFER, by, n > 0),
    read: inThing(ROOT.offers, OFFER, `accepted:${by}`),
  })),
  'answers to one visit': [here, there].map((by) => ({
    write: (doc, n) => answerVisit(doc, VISIT, by, pick(VISIT_ANSWERS, n)),
    read: inThing(ROOT.visits, VISIT, `answer:${by}`),
  })),
};

const writes = fc.array(fc.tuple(fc.nat(5), fc.nat(4)), { maxLength: 8 });

describe.each(Object.entries(KINDS))('[B3][B6] %s', (_kind, keys) => {
  test('written by two who are offline: both keep their keys, and one key has one value on both sides', () => {
    fc.assert(
      fc.property(writes, writes, whoFirst, (mine, theirs, first) => {
        const one = sampleBoard();
        const another = copyOf(one);
        const byMe = write(one, keys, mine);
        const byThem = write(another, keys, theirs);
        const before = keys.map((key) => [key.read(one), key.read(another)] as const);
        for (const i of byMe) expect(before[i]?.[0]).toBeDefined();
        meet(one, another, first);
        for (const [i, key] of keys.entries()) {
          const [left, right] = before[i] ?? [];
          const merged = key.read(one);
          expect(key.read(another)).toEqual(merged);
          if (byMe.has(i) && byThem.has(i)) expect([left, right]).toContainEqual(merged);
          else expect(merged).toEqual(byThem.has(i) ? right : left);
        }
        expect(readBoard(another)).toEqual(readBoard(one));
      }),
      { numRuns: 60 },
    );
  });
});

/** Writes, and says which keys it changed. */
function write(
  doc: BoardDoc,
  keys: readonly Key[],
  writing: readonly (readonly [number, number])[],
) {
  const changed = new Set<number>();
  for (const [which, value] of writing) {
    const i = which % keys.length;
    if (keys[i]?.write(doc, value)) changed.add(i);
  }
  return changed;
}

test.each(['one', 'other'] as const)(
  '[B10] actors merged crosswise by two who are offline stand for one and the same (%s first)',
  (first) => {
    const one = sampleBoard();
    addActor(one, newActor(3), REMOVAL);
    const another = copyOf(one);
    mergeActor(one, here, there);
    mergeActor(another, there, here);
    mergeActor(another, third, there);
    meet(one, another, first);
    for (const doc of [one, another]) {
      const { actors } = readBoard(doc);
      expect([here, there, third].map((id) => standsFor(id, actors))).toEqual([here, here, here]);
    }
  },
);

test('[B3] things born apart are both here, whole', () => {
  const one = sampleBoard();
  const another = copyOf(one);
  addActor(one, newActor(7), REMOVAL);
  addActor(another, newActor(8), REMOVAL);
  meet(one, another);
  for (const doc of [one, another]) {
    const { actors } = readBoard(doc);
    expect([actors.get(actorNo(7))?.name, actors.get(actorNo(8))?.name]).toEqual([
      newActor(7).name,
      newActor(8).name,
    ]);
  }
});
