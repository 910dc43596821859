import * as Y from 'yjs';
import type { CardKind, LinkKind, Place, Report } from '#shared/domain/card.ts';
import type { ActorId, CardId, RelationId } from '#shared/domain/ids.ts';
import type { Removal } from '#shared/domain/removal.ts';
import { type BoardDoc, inOneEdit, type Undo } from '../doc.ts';
import { ROOT } from '../keys.ts';
import { setField } from './setField.ts';
import { setRemoved } from './setRemoved.ts';
import { findThing, newSet, newText, putThing } from './thing.ts';
import type { Writer } from './writer.ts';

export interface NewCard {
  readonly id: CardId;
  readonly place: Place;
  readonly text: string;
  readonly actors: readonly ActorId[];
  readonly kind?: CardKind | undefined;
  readonly tags?: readonly string[];
  /** What it is tied to from birth; the other card may still be on a device alone. */
  readonly links?: ReadonlyMap<CardId, LinkKind>;
  /** A card that is put back has them too. */
  readonly soThat?: string;
  readonly nextStep?: string;
  readonly note?: number | undefined;
  /** It is about what these two are to each other. */
  readonly edge?: RelationId | undefined;
}

/** [B7] A card is born whole: its texts and sets with it, so that nobody ever makes them a second time. */
export function addCard(doc: BoardDoc, card: NewCard, writer: Writer): Undo | null {
  if (findThing(doc, ROOT.cards, card.id)) return null;
  inOneEdit(doc, () => writeCard(doc, card, writer));
  return (later) => {
    if (writer.participant) {
      removeCard(later, card.id, { by: writer.participant, at: writer.at });
    }
  };
}

/** The writing itself, for those who add several in one transaction. */
export function writeCard(doc: BoardDoc, card: NewCard, writer: Writer): void {
  const { step, column, rank } = card.place;
  putThing(doc, ROOT.cards, card.id, {
    place: [step, column, rank],
    text: newText(card.text),
    soThat: newText(card.soThat ?? ''),
    nextStep: newText(card.nextStep ?? ''),
    author: writer.participant,
    table: writer.table,
    at: writer.at,
    lang: writer.lang,
    org: writer.org,
    actors: newSet(card.actors),
    tags: newSet(card.tags ?? []),
    ...(card.kind ? { kind: card.kind } : {}),
    ...(card.note ? { note: card.note } : {}),
    ...Object.fromEntries([...(card.links ?? [])].map(([to, kind]) => [`link:${to}`, kind])),
    ...(card.edge ? { edge: card.edge } : {}),
  });
}

/** [B8] Soft and restorable: the key stays, the card leaves the board. */
export const removeCard = (doc: BoardDoc, id: CardId, removal: Removal): Undo | null =>
  setRemoved(doc, ROOT.cards, id, removal);

export const restoreCard = (doc: BoardDoc, id: CardId): Undo | null =>
  setRemoved(doc, ROOT.cards, id, null);

export const hideCard = (doc: BoardDoc, id: CardId, hidden: boolean): Undo | null =>
  setField(doc, ROOT.cards, id, 'hidden', hidden);

export const reportCard = (doc: BoardDoc, id: CardId, report: Report | null): Undo | null =>
  setField(doc, ROOT.cards, id, 'reported', report);

/** *Be bordet ändra*: the card says so at its table, until somebody there reports it anew or it is let be. */
export const askToChange = (doc: BoardDoc, id: CardId, at: number): Undo | null =>
  setField(doc, ROOT.cards, id, 'asked', at);

/** *Inget namn här*: neither reported nor asked about any more. */
export function clearReport(doc: BoardDoc, id: CardId): Undo | null {
  const card = findThing(doc, ROOT.cards, id);
  const keys = ['reported', 'asked'].filter((key) => (card?.get(key) ?? null) !== null);
  if (keys.length === 0) return null;
  const undone: (Undo | null)[] = [];
  inOneEdit(doc, () => {
    for (const key of keys) undone.push(setField(doc, ROOT.cards, id, key, null));
  });
  return (later) =>
    inOneEdit(later, () => {
      for (const undo of undone) undo?.(later);
    });
}

/** What a card is beside a note, as when one finds that it names an invisible system. */
export const setKind = (doc: BoardDoc, id: CardId, kind: CardKind): Undo | null =>
  setField(doc, ROOT.cards, id, 'kind', kind);

export const liftCard = (doc: BoardDoc, id: CardId, lifted: boolean): Undo | null =>
  setField(doc, ROOT.cards, id, 'lifted', lifted);

/** Names an actor on a card, or takes the name off. */
export const tagActor = (doc: BoardDoc, id: CardId, actor: ActorId, tagged: boolean): Undo | null =>
  setMember(doc, [id, 'actors', actor], tagged);

/** Puts a tag on a card, or takes it off: which factor a strategy works on. */
export const tagCard = (doc: BoardDoc, id: CardId, tag: string, tagged: boolean): Undo | null =>
  setMember(doc, [id, 'tags', tag], tagged);

type Member = readonly [card: CardId, set: 'actors' | 'tags', key: string];

function setMember(doc: BoardDoc, member: Member, here: boolean): Undo | null {
  const [id, set, key] = member;
  const members = findThing(doc, ROOT.cards, id)?.get(set);
  if (!(members instanceof Y.Map) || (members.get(key) === true) === here) return null;
  inOneEdit(doc, () => {
    if (here) members.set(key, true);
    else members.delete(key);
  });
  return (later) => {
    setMember(later, member, !here);
  };
}
