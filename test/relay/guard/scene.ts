import { expect } from 'vitest';
import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import { addActor } from '#shared/board/edits/actors.ts';
import { addCard, hideCard, removeCard, tagActor } from '#shared/board/edits/cards.ts';
import { addCaseMark, addOffer, addVisit } from '#shared/board/edits/exchange.ts';
import { sewGroup } from '#shared/board/edits/groups.ts';
import { moveCard } from '#shared/board/edits/place.ts';
import { wantRung } from '#shared/board/edits/relations.ts';
import { setStrategy } from '#shared/board/edits/strategy.ts';
import { findText, spliceText } from '#shared/board/texts.ts';
import type { CardId, CaseMarkId, GroupId, OfferId, VisitId } from '#shared/domain/ids.ts';
import { AT, idFrom, person } from '../../board/people.ts';
import { actorNo, at, newActor, newCard, RELATION, TABLE } from '../../board/sample.ts';
import { type Content, forgeOne, type Place, type Ref, type Span } from './forge.ts';
import { Device, Hall } from './hall.ts';

export const VICTIM = 0;
export const ATTACKER = 1;
export const CARD = idFrom('card-of-victim') as CardId;
export const REMOVED = idFrom('card-removed') as CardId;
export const HIDDEN = idFrom('card-hidden') as CardId;
export const ERASED = idFrom('card-erased') as CardId;
export const IMPORTED = idFrom('card-imported') as CardId;
export const OWN = idFrom('card-of-attacker') as CardId;
export const GROUP = idFrom('group') as GroupId;
export const OFFER = idFrom('offer') as OfferId;
export const VISIT = idFrom('visit') as VisitId;
export const MARK = idFrom('mark') as CaseMarkId;
export const SITUATION = `text:situation:${TABLE}`;
/** The Yjs client that attacks; it has written a card before, as anybody does. */
export const CLIENT = 666_666;

const removal = (who: number) => ({ by: person(who), at: AT });

export const writer = (who: number) => ({
  participant: person(who),
  table: TABLE,
  org: actorNo(1),
  lang: 'sv' as const,
  at: AT,
});

/** A board in the middle of a day, with one of everything, and somebody who wants to break it. */
export class Scene {
  readonly hall = new Hall();
  readonly victim = new Device(this.hall, VICTIM);
  readonly attacker = new Device(this.hall, ATTACKER);
  readonly facilitator = new Device(this.hall, 2, 'facilitator');
  readonly organiser = new Device(this.hall, 3, 'organiser');

  constructor() {
    this.attacker.doc.clientID = CLIENT;
    write(this.victim.doc);
    this.victim.sync();
    this.facilitator.sync();
    removeCard(this.facilitator.doc, REMOVED, removal(2));
    hideCard(this.facilitator.doc, HIDDEN, true);
    this.facilitator.sync();
    const imported = { ...writer(3), participant: null };
    addCard(this.organiser.doc, { ...newCard(1), id: IMPORTED }, imported);
    this.organiser.sync();
    this.attacker.sync();
    addCard(this.attacker.doc, { ...newCard(2), id: OWN }, writer(ATTACKER));
    this.hall.erase('cards', ERASED);
    for (const device of this.devices) device.sync();
  }

  get devices(): readonly Device[] {
    return [this.victim, this.attacker, this.facilitator, this.organiser];
  }

  /** The item that stands at a key, from a root on; of the last one, when the path ends with a text, its first letters. */
  item(root: string, ...keys: readonly string[]): Y.Item {
    let type = this.hall.doc.share.get(root);
    let item: Y.Item | null | undefined = null;
    for (const key of keys) {
      item = key === '0' ? type?._start : type?._map.get(key);
      type = item?.content instanceof Y.ContentType ? item.content.type : type;
    }
    if (!item) throw new Error(`nothing stands at ${root} ${keys.join(' ')}`);
    return item;
  }

  ref(root: string, ...keys: readonly string[]): Ref {
    const { client, clock } = this.item(root, ...keys).id;
    return [client, clock];
  }

  /** A span of what stands, to delete. */
  span(root: string, ...keys: readonly string[]): Span {
    const { id, length } = this.item(root, ...keys);
    return [id.client, id.clock, length];
  }

  /** The next clock of the attacker. */
  get clock(): number {
    return Y.getState(this.hall.doc.store, CLIENT);
  }

  /** One struct of the attacker's own client. */
  forged(content: Content, place: Place, deletes: readonly Span[] = []): Uint8Array {
    return forgeOne(CLIENT, this.clock, content, place, deletes);
  }

  /** What an honest edit on the attacker's device would send. */
  edited(change: (doc: BoardDoc) => unknown): Uint8Array {
    change(this.attacker.doc);
    return this.attacker.unsent;
  }

  /** The heart of every hostile test: not applied, and nothing of the document is touched. */
  expectRefused(update: Uint8Array, by: Device = this.attacker): void {
    const before = this.hall.print;
    const verdict = this.hall.send(update, by.participant, by.role);
    expect(['refused', 'gap']).toContain(verdict.kind);
    expect(this.hall.print).toEqual(before);
  }

  /** So that a refusal is not for a reason that the test did not mean. */
  expectTaken(update: Uint8Array, by: Device = this.attacker): void {
    expect(this.hall.send(update, by.participant, by.role)).toMatchObject({ kind: 'apply' });
    expect(this.hall.faults).toEqual([]);
  }
}

function write(doc: BoardDoc): void {
  for (const [n, id] of [CARD, REMOVED, HIDDEN, ERASED].entries()) {
    addCard(doc, { ...newCard(n), id, text: 'Hej 😀 du' }, writer(VICTIM));
  }
  for (const rank of ['b01', 'b02', 'b03']) moveCard(doc, CARD, at(rank));
  for (const n of [1, 2]) addActor(doc, newActor(n), removal(VICTIM));
  tagActor(doc, CARD, actorNo(1), true);
  setStrategy(doc, CARD, 'owner', 'Enhetschef');
  sewGroup(doc, { id: GROUP, place: at('a6'), title: 'Samma sak' }, [HIDDEN, REMOVED]);
  addOffer(doc, { id: OFFER, from: actorNo(1), what: 'Lokaler' }, removal(VICTIM));
  const visit = { id: VISIT, host: null, guest: actorNo(1), learn: 'Mottagandet', show: '' };
  addVisit(doc, visit, removal(VICTIM));
  const mark = { id: MARK, at: RELATION, table: TABLE, author: person(VICTIM) };
  addCaseMark(doc, mark, removal(VICTIM));
  wantRung(doc, RELATION, 2);
  const situation = findText(doc, { of: 'root', name: SITUATION });
  if (situation) spliceText(doc, situation, { index: 0, remove: 0, insert: 'Ett brev kommer' });
}
