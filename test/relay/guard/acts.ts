import type * as Y from 'yjs';
import type { BoardDoc, Undo } from '#shared/board/doc.ts';
import * as actors from '#shared/board/edits/actors.ts';
import * as cards from '#shared/board/edits/cards.ts';
import * as exchange from '#shared/board/edits/exchange.ts';
import * as groups from '#shared/board/edits/groups.ts';
import { importCards } from '#shared/board/edits/importCards.ts';
import * as places from '#shared/board/edits/place.ts';
import * as promise from '#shared/board/edits/promise.ts';
import * as relations from '#shared/board/edits/relations.ts';
import * as stakes from '#shared/board/edits/stakes.ts';
import * as strategy from '#shared/board/edits/strategy.ts';
import { ROOT, type RootName } from '#shared/board/keys.ts';
import { readBoard } from '#shared/board/read/board.ts';
import { CARD_KINDS, isOwn } from '#shared/domain/card.ts';
import { parseCardRow } from '#shared/domain/cardRow.ts';
import { COLUMNS } from '#shared/domain/columns.ts';
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
import { RUNGS } from '#shared/domain/ladder.ts';
import { LIFE_AREAS } from '#shared/domain/lifeArea.ts';
import { compareRanked, insertAt } from '#shared/domain/order.ts';
import { HOLDS } from '#shared/domain/promise.ts';
import { BOUNDARIES } from '#shared/domain/relation.ts';
import { can } from '#shared/domain/role.ts';
import { STEPS } from '#shared/domain/steps.ts';
import { STRATEGY_WORDS } from '#shared/domain/strategy.ts';
import { AT, idFrom } from '../../board/people.ts';
import type { Device } from './hall.ts';
import type { Tape } from './tape.ts';

const ACTORS = ['a', 'b', 'c'].map((seed) => idFrom(`actor-${seed}`) as ActorId);
const RELATION = relationId(idFrom('actor-a') as ActorId, idFrom('actor-b') as ActorId);

/** Somebody does something that the interface offers them. Gives the inverse, if anything was done. */
export function act(device: Device, tape: Tape, count: number): Undo | null {
  const id = idFrom(`${device.doc.clientID}-${count}`);
  const hand = { device, doc: device.doc, tape, id, at: AT + count };
  return tape.one(ACTS)(hand);
}

interface Hand {
  readonly device: Device;
  readonly doc: BoardDoc;
  readonly tape: Tape;
  /** For whatever is new. */
  readonly id: string;
  readonly at: number;
}

type Act = (hand: Hand) => Undo | null;

const onThing =
  <Id extends string>(root: RootName, edit: (hand: Hand, id: Id) => Undo | null): Act =>
  (hand) => {
    const id = hand.tape.maybe([...hand.doc.getMap(root).keys()].sort());
    return id === undefined ? null : edit(hand, id as Id);
  };

const onCard = (edit: (hand: Hand, card: CardId) => Undo | null): Act => onThing(ROOT.cards, edit);
const onGroup = (edit: (hand: Hand, group: GroupId) => Undo | null): Act =>
  onThing(ROOT.groups, edit);

const another = ({ doc, tape }: Hand): CardId =>
  tape.one([...doc.getMap(ROOT.cards).keys()].sort()) as CardId;

const addCard: Act = ({ device, doc, tape, id, at }) => {
  const writer = {
    participant: device.participant,
    table: tableId(1),
    org: null,
    lang: 'sv' as const,
    at,
  };
  const card = {
    id: id as CardId,
    text: tape.one(['Kort', '', 'Åäö 😀']),
    actors: [tape.one(ACTORS)],
  };
  const { place } = placeIn(doc, tape);
  return cards.addCard(doc, { ...card, place, kind: tape.one(CARD_KINDS) }, writer);
};

const removal = ({ device, at }: Hand) => ({ by: device.participant, at });

/** Only the author and who moderates may take a card away: the interface does not offer it to others. */
const removeOrRestore = onCard((hand, id) => {
  const card = readBoard(hand.doc).cards.get(id);
  const may = can(hand.device.role, 'moderate') || (card && isOwn(card, hand.device.participant));
  if (!may) return null;
  return hand.tape.isOneOf(2)
    ? cards.removeCard(hand.doc, id, removal(hand))
    : cards.restoreCard(hand.doc, id);
});

const importRows: Act = ({ device, doc, tape, id, at }) => {
  if (!can(device.role, 'importCards')) return null;
  const rows = ['Ett', 'Två'].flatMap((text, line) => {
    const cell = { step: tape.one(STEPS), column: tape.one(COLUMNS) };
    const strategy = { owner: 'Enhetschef', due: '2027-01-31', nextStep: 'Ring' };
    const row = parseCardRow({ ...cell, text, actors: ['Regionen'], strategy }, line);
    return row.ok ? [row.value] : [];
  });
  let made = 0;
  const newId = () => {
    made += 1;
    return idFrom(`${id.slice(0, 18)}${made}`);
  };
  importCards(doc, rows, { newId, at, lang: 'sv' });
  return null;
};

const ACTS: readonly Act[] = [
  addCard,
  addCard,
  onCard(({ doc, tape }, card) => {
    const { place, rekeyed } = placeIn(doc, tape);
    return places.moveCard(doc, card, place, rekeyed);
  }),
  onCard((hand, card) => {
    const { place } = placeIn(hand.doc, hand.tape);
    const group = { id: hand.id as GroupId, place, title: 'Hör ihop' };
    return groups.sewGroup(hand.doc, group, [card, another(hand)]);
  }),
  onGroup((hand, group) => onCard(({ doc }, card) => groups.sewInto(doc, group, [card]))(hand)),
  onGroup(({ doc, tape }, group) => {
    const { place, rekeyed } = placeIn(doc, tape);
    return places.moveGroup(doc, group, place, rekeyed);
  }),
  onCard(({ doc }, card) => groups.unpick(doc, [card])),
  removeOrRestore,
  removeOrRestore,
  onCard(({ doc, tape }, card) => cards.tagActor(doc, card, tape.one(ACTORS), tape.isOneOf(2))),
  onCard(({ doc, tape }, card) => cards.tagActor(doc, card, tape.one(ACTORS), tape.isOneOf(2))),
  onCard(({ doc, tape }, card) => cards.liftCard(doc, card, tape.isOneOf(2))),
  onCard(({ doc, tape, at }, card) => {
    return cards.reportCard(doc, card, tape.isOneOf(2) ? { kind: 'person', at } : null);
  }),
  onCard(({ device, doc, tape }, card) => {
    return can(device.role, 'moderate') ? cards.hideCard(doc, card, tape.isOneOf(2)) : null;
  }),
  onCard((hand, card) => {
    const kind = hand.tape.one(['answers', 'mirrors', null] as const);
    return strategy.linkCards(hand.doc, card, another(hand), kind);
  }),
  onCard(({ doc, tape }, card) => strategy.coCreate(doc, card, tape.one(ACTORS), tape.isOneOf(2))),
  onCard(({ doc, tape }, card) => {
    return strategy.setStrategy(
      doc,
      card,
      tape.one(STRATEGY_WORDS),
      tape.one(['', 'Enhetschef', 'Ledning']),
    );
  }),
  ({ doc, tape }) => {
    const end = tape.one(ACTORS.slice(0, 2));
    const rung = tape.one([...RUNGS, null]);
    return relations.rateRelation(doc, RELATION, { end, table: tableId(1 + tape.below(3)), rung });
  },
  ({ doc, tape }) => relations.wantRung(doc, RELATION, tape.one([...RUNGS, null])),
  ({ doc, tape }) => relations.nameBoundary(doc, RELATION, tape.one(BOUNDARIES), tape.isOneOf(2)),
  ({ doc, tape }) => stakes.touchArea(doc, tape.one(LIFE_AREAS), tape.one(ACTORS), tape.isOneOf(2)),
  ({ doc, tape }) => {
    return stakes.setStake(
      doc,
      tape.one(ACTORS),
      tableId(1),
      tape.one(['affected', 'canAct']),
      tape.isOneOf(2),
    );
  },
  ({ doc, tape }) => {
    return promise.setParty(doc, tableId(1 + tape.below(3)), tape.one(ACTORS), tape.isOneOf(2));
  },
  ({ doc, tape }) => promise.answerHolds(doc, tableId(1), tape.one([...HOLDS, null])),
  (hand) => {
    const facts = {
      huvudman: 'state',
      kind: 'unit',
      ring: 2,
      inRoom: true,
      missing: false,
      bridge: false,
    } as const;
    return actors.addActor(
      hand.doc,
      { id: hand.id as ActorId, name: 'Enheten', short: '', ...facts },
      removal(hand),
    );
  },
  onThing<ActorId>(ROOT.actors, ({ doc, tape }, actor) => {
    const into = tape.one([...doc.getMap(ROOT.actors).keys(), null]);
    return actors.mergeActor(doc, actor, into as ActorId | null);
  }),
  onThing<ActorId>(ROOT.actors, ({ doc, tape }, actor) => {
    return actors.editActor(doc, actor, 'ring', tape.one([1, 2, 3, 4] as const));
  }),
  onThing<ActorId>(ROOT.actors, (hand, actor) => {
    return actors.removeActor(hand.doc, actor, hand.tape.isOneOf(2) ? removal(hand) : null);
  }),
  (hand) => {
    const offer = { id: hand.id as OfferId, from: hand.tape.one(ACTORS), what: 'Lokaler' };
    return exchange.addOffer(hand.doc, offer, removal(hand));
  },
  onThing<OfferId>(ROOT.offers, ({ doc, tape }, offer) => {
    return exchange.acceptOffer(doc, offer, tape.one(ACTORS), tape.isOneOf(2));
  }),
  onThing(ROOT.offers, (hand, offer) => {
    return exchange.removeThing(
      hand.doc,
      ROOT.offers,
      offer,
      hand.tape.isOneOf(2) ? removal(hand) : null,
    );
  }),
  (hand) => {
    const visit = {
      host: null,
      guest: hand.tape.one([...ACTORS, null]),
      learn: 'Mottagandet',
      show: '',
    };
    return exchange.addVisit(hand.doc, { id: hand.id as VisitId, ...visit }, removal(hand));
  },
  onThing<VisitId>(ROOT.visits, ({ doc, tape }, visit) => {
    return exchange.editVisit(doc, visit, 'when', tape.one(['2027-03', null]));
  }),
  onThing<VisitId>(ROOT.visits, ({ doc, tape }, visit) => {
    return exchange.answerVisit(doc, visit, tape.one(ACTORS), tape.one(['yes', null] as const));
  }),
  (hand) => {
    const author = hand.device.participant;
    const mark = { id: hand.id as CaseMarkId, at: RELATION, table: tableId(1), author };
    return exchange.addCaseMark(hand.doc, mark, removal(hand));
  },
  onThing(ROOT.caseMarks, (hand, id) => {
    const mark = hand.doc.getMap<Y.Map<unknown>>(ROOT.caseMarks).get(id);
    const isOwnMark = mark?.get('author') === hand.device.participant;
    if (!isOwnMark && !can(hand.device.role, 'moderate')) return null;
    return exchange.removeThing(hand.doc, ROOT.caseMarks, id, removal(hand));
  }),
  importRows,
];

/** A place at any index of a cell, as the interface would make it. */
function placeIn(doc: BoardDoc, tape: Tape) {
  const cell = { step: tape.one(STEPS.slice(0, 2)), column: tape.one(COLUMNS.slice(0, 1)) };
  const board = readBoard(doc);
  const there = [...board.cards.values(), ...board.groups.values()]
    .filter((thing) => thing.step === cell.step && thing.column === cell.column)
    .map(({ id, rank }) => ({ id, rank }))
    .sort(compareRanked);
  const { rank, rekeyed } = insertAt(there, tape.below(there.length + 1));
  return { place: { ...cell, rank }, rekeyed };
}

/** Every text of a board, whoever and whatever it belongs to. */
export function textsOf(doc: BoardDoc): readonly Y.Text[] {
  const texts: Y.Text[] = [];
  for (const root of ['cards', 'groups', 'offers', 'visits', 'caseMarks']) {
    for (const thing of doc.getMap<Y.Map<unknown>>(root).values()) {
      for (const value of thing.values()) if (isText(value)) texts.push(value);
    }
  }
  const roots = ['text:situation:t1', 'text:promise:t1:what', `text:stitch:${RELATION}`];
  return [...texts, ...roots.map((name) => doc.getText(name))];
}

const isText = (value: unknown): value is Y.Text =>
  value instanceof Object && 'applyDelta' in value;
