import * as Y from 'yjs';
import { type BoardDoc, newBoardDoc } from '#shared/board/doc.ts';
import { addActor } from '#shared/board/edits/actors.ts';
import { addCard } from '#shared/board/edits/cards.ts';
import { addCaseMark, addOffer, addVisit } from '#shared/board/edits/exchange.ts';
import { sewGroup } from '#shared/board/edits/groups.ts';
import { ROOT } from '#shared/board/keys.ts';
import { rootText, rootTextNames } from '#shared/board/rootText.ts';
import type { Place } from '#shared/domain/card.ts';
import {
  type ActorId,
  type CardId,
  type CaseMarkId,
  type GroupId,
  type OfferId,
  relationId,
  tableId,
  type VisitId,
} from '#shared/domain/ids.ts';
import type { Rank } from '#shared/domain/order.ts';
import { AT, idFrom, person } from './people.ts';

/** A small board with one of each kind of thing, for tests that look at one edit at a time. */
export const cardNo = (n: number): CardId => idFrom(`card-${n}`) as CardId;
export const actorNo = (n: number): ActorId => idFrom(`actor-${n}`) as ActorId;
export const groupNo = (n: number): GroupId => idFrom(`group-${n}`) as GroupId;
export const OFFER = idFrom('offer') as OfferId;
export const VISIT = idFrom('visit') as VisitId;
export const MARK = idFrom('mark') as CaseMarkId;
export const RELATION = relationId(actorNo(1), actorNo(2));
export const TABLE = tableId(1);
export const REMOVAL = { by: person(1), at: AT };

export const WRITER = {
  participant: person(1),
  table: TABLE,
  org: actorNo(1),
  lang: 'sv' as const,
  at: AT,
};

export const at = (rank: Rank): Place => ({ step: 'valueVision', column: 'needs', rank });

export const newCard = (n: number, rank: Rank = `a${n}`) => ({
  id: cardNo(n),
  place: at(rank),
  text: `Kort ${n}`,
  actors: [],
});

export const newActor = (n: number) => ({
  id: actorNo(n),
  name: `Kommunens enhet ${n}`,
  short: '',
  huvudman: 'municipality' as const,
  kind: 'unit' as const,
  ring: 3 as const,
  inRoom: true,
  missing: false,
  bridge: false,
});

/** Cards 1–5 in one cell, 3 and 4 sewn into group 1; actors 1 and 2; an offer, a visit and a mark. */
export function sampleBoard(): BoardDoc {
  const doc = newBoardDoc();
  for (const n of [1, 2, 3, 4, 5]) addCard(doc, newCard(n), WRITER);
  for (const n of [1, 2]) addActor(doc, newActor(n), REMOVAL);
  sewGroup(doc, { id: groupNo(1), place: at('a6'), title: 'Samma sak' }, [cardNo(3), cardNo(4)]);
  addOffer(doc, { id: OFFER, from: actorNo(1), what: 'Lokaler' }, REMOVAL);
  addVisit(
    doc,
    { id: VISIT, host: null, guest: actorNo(1), learn: 'Mottagandet', show: '' },
    REMOVAL,
  );
  addCaseMark(doc, { id: MARK, at: RELATION, table: TABLE, author: person(1) }, REMOVAL);
  return doc;
}

/** Somebody else's document with the same content. */
export function copyOf(doc: BoardDoc): BoardDoc {
  const copy = newBoardDoc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc), 'peer');
  return copy;
}

/** Each gets what the other has written, `first` deciding who hears of the other first. */
export function meet(one: BoardDoc, other: BoardDoc, first: 'one' | 'other' = 'one'): void {
  const [early, late] = first === 'one' ? [one, other] : [other, one];
  Y.applyUpdate(early, Y.encodeStateAsUpdate(late), 'peer');
  Y.applyUpdate(late, Y.encodeStateAsUpdate(early), 'peer');
}

/**
 * What the document says, as plain values: without what says nothing [B17], without what is taken
 * away, and without groups that no card is in.
 */
export function said(doc: BoardDoc): unknown {
  const named = Object.values(ROOT).filter((root) => root !== ROOT.renewed);
  const roots = named.map((root) => [root, doc.getMap(root).toJSON()] as const);
  const used = new Set(
    Object.values(doc.getMap(ROOT.cards).toJSON()).map((card: { group?: unknown }) => card.group),
  );
  const texts = [...rootTextNames(doc)]
    .map((name) => [name, rootText(doc, name).toString()] as const)
    .filter(([, words]) => words !== '');
  return Object.fromEntries([
    ...texts,
    ...roots.map(([root, things]) => [
      root,
      root === ROOT.groups ? keep(things, (id) => used.has(id)) : spoken(things),
    ]),
  ]);
}

const keep = (things: Readonly<Record<string, unknown>>, holds: (id: string) => boolean) =>
  Object.fromEntries(Object.entries(things).filter(([id]) => holds(id)));

const SAYS_NOTHING: readonly unknown[] = [null, undefined, false, '', 'plain'];

function spoken(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value)
    .filter(([, inner]) => !SAYS_NOTHING.includes(inner) && !isAway(inner))
    .map(([key, inner]) => [key, spoken(inner)] as const);
  return Object.fromEntries(entries);
}

const isAway = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'removed' in value && value.removed !== null;
