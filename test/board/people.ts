import fc from 'fast-check';
import * as Y from 'yjs';
import { type BoardDoc, newBoardDoc, type Undo } from '#shared/board/doc.ts';
import { addCard, removeCard, restoreCard, tagActor } from '#shared/board/edits/cards.ts';
import { sewGroup, sewInto, unpick } from '#shared/board/edits/groups.ts';
import { moveCard, moveGroup } from '#shared/board/edits/place.ts';
import { rateRelation } from '#shared/board/edits/relations.ts';
import { touchArea } from '#shared/board/edits/stakes.ts';
import { coCreate, setStrategy } from '#shared/board/edits/strategy.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import type { Place } from '#shared/domain/card.ts';
import { COLUMNS } from '#shared/domain/columns.ts';
import {
  type ActorId,
  type CardId,
  type GroupId,
  type ParticipantId,
  relationId,
  tableId,
} from '#shared/domain/ids.ts';
import { RUNGS } from '#shared/domain/ladder.ts';
import { insertAt, type Ranked } from '#shared/domain/order.ts';
import { STEPS } from '#shared/domain/steps.ts';

/** People with a document each, and what happens between them, for property tests. */
export const person = (n: number): ParticipantId =>
  `participant-${n}`.padEnd(22, '0') as ParticipantId;
export const AT = 1_770_000_000_000;

export const idFrom = (seed: string): string => seed.padEnd(22, '_').slice(0, 22);

export interface Step {
  readonly who: number;
  readonly what: number;
  readonly pick: number;
  readonly other: number;
}

export const stepsOf = (people: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.record({
      who: fc.nat(people - 1),
      what: fc.nat(13),
      pick: fc.nat(1000),
      other: fc.nat(1000),
    }),
    { minLength: 5, maxLength: 60 },
  );

const ACTORS = ['actor-a', 'actor-b', 'actor-c'].map((seed) => idFrom(seed) as ActorId);

/** Does one random edit in one person's document and returns its inverse, if it did anything. */
export function act(
  doc: BoardDoc,
  step: Step,
  count: number,
  participant: ParticipantId = person(step.who),
): Undo | null {
  const board = readBoard(doc);
  const cards = [...board.cards.keys()].sort();
  const groups = [...board.groups.keys()].sort();
  const card = cards[step.pick % Math.max(1, cards.length)];
  const second = cards[step.other % Math.max(1, cards.length)];
  const group = groups[step.other % Math.max(1, groups.length)];
  const place = placeIn(doc, step);
  const writer = {
    participant,
    table: tableId(1 + (step.who % 9)),
    org: null,
    lang: 'sv' as const,
    at: AT + count,
  };
  const actor = ACTORS[step.other % 3] ?? ACTORS[0];
  if (step.what <= 3 || !card || !second || !actor) {
    const id = idFrom(`card-${step.who}-${count}`) as CardId;
    return addCard(doc, { id, place: place.place, text: `Kort ${count}`, actors: [] }, writer);
  }
  switch (step.what) {
    case 4:
      return moveCard(doc, card, place.place, place.rekeyed);
    case 5:
      return sewGroup(
        doc,
        {
          id: idFrom(`group-${step.who}-${count}`) as GroupId,
          place: place.place,
          title: 'Hör ihop',
        },
        [card, second],
      );
    case 6:
      return group ? sewInto(doc, group, [card]) : null;
    case 7:
      return unpick(doc, [card]);
    case 8:
      return step.other % 2 === 0
        ? removeCard(doc, card, { by: participant, at: AT })
        : restoreCard(doc, card);
    case 9: {
      const text = findText(doc, { of: 'card', card, field: 'text' });
      if (text)
        spliceText(doc, text, { index: step.other % (text.length + 1), remove: 0, insert: 'å' });
      return null;
    }
    case 10:
      return tagActor(doc, card, actor, step.other % 2 === 0);
    case 11:
      return group ? moveGroup(doc, group, place.place, place.rekeyed) : null;
    case 12:
      return step.other % 2 === 0
        ? rateRelation(
            doc,
            relationId(idFrom('actor-a') as ActorId, idFrom('actor-b') as ActorId),
            {
              end: idFrom('actor-a') as ActorId,
              table: tableId(1 + (step.who % 9)),
              rung: RUNGS[step.pick % 5] ?? 0,
            },
          )
        : coCreate(doc, card, actor, true);
    default:
      return step.other % 2 === 0
        ? setStrategy(doc, card, 'owner', `Enhetschef ${step.other}`)
        : touchArea(doc, 'home', actor, true);
  }
}

/** A place at a random index of a random cell, as the interface would make it. */
function placeIn(doc: BoardDoc, step: Step): { place: Place; rekeyed: readonly Ranked[] } {
  const cell = {
    step: STEPS[step.pick % 2] ?? STEPS[0],
    column: COLUMNS[step.other % 2] ?? COLUMNS[0],
  };
  const board = readBoard(doc);
  const there: Ranked[] = [...board.cards.values(), ...board.groups.values()]
    .filter((thing) => thing.step === cell.step && thing.column === cell.column)
    .map(({ id, rank }) => ({ id, rank }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.id < b.id ? -1 : 1));
  const { rank, rekeyed } = insertAt(there, (step.pick + step.other) % (there.length + 1));
  return { place: { ...cell, rank }, rekeyed };
}

export const people = (count: number): BoardDoc[] => Array.from({ length: count }, newBoardDoc);

/** Delivers everything everybody has written: late, twice and in the order that `shuffle` makes. */
export function deliver(
  docs: readonly BoardDoc[],
  sent: readonly Uint8Array[],
  order: readonly number[],
): void {
  const keyed = sent.map((update, i) => ({
    update,
    key: order[i % Math.max(1, order.length)] ?? i,
  }));
  const shuffled = [...keyed].sort((a, b) => a.key - b.key);
  for (const doc of docs) {
    for (const { update } of shuffled) Y.applyUpdate(doc, update, 'peer');
    for (const { update } of shuffled.slice(0, 7)) Y.applyUpdate(doc, update, 'peer');
  }
}

/** Collects what a document sends. */
export function outbox(docs: readonly BoardDoc[]): Uint8Array[] {
  const sent: Uint8Array[] = [];
  for (const doc of docs) {
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'peer') sent.push(update);
    });
  }
  return sent;
}
