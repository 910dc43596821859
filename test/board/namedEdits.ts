import type { BoardDoc, Undo } from '#shared/board/doc.ts';
import * as actors from '#shared/board/edits/actors.ts';
import * as cards from '#shared/board/edits/cards.ts';
import * as exchange from '#shared/board/edits/exchange.ts';
import * as groups from '#shared/board/edits/groups.ts';
import * as moves from '#shared/board/edits/moveCards.ts';
import * as place from '#shared/board/edits/place.ts';
import * as promise from '#shared/board/edits/promise.ts';
import * as relations from '#shared/board/edits/relations.ts';
import * as stakes from '#shared/board/edits/stakes.ts';
import * as strategy from '#shared/board/edits/strategy.ts';
import * as tableCase from '#shared/board/edits/tableCase.ts';
import type { CaseMarkId, OfferId, VisitId } from '#shared/domain/ids.ts';
import { AT, idFrom, person } from './people.ts';
import {
  actorNo,
  at,
  cardNo,
  groupNo,
  newActor,
  newCard,
  OFFER,
  RELATION,
  REMOVAL,
  TABLE,
  VISIT,
  WRITER,
} from './sample.ts';

export interface NamedEdit {
  /** The function that is tried. */
  readonly name: string;
  readonly doing?: string;
  /** Makes the sample board ready for it. */
  readonly first?: (doc: BoardDoc) => void;
  readonly edit: (doc: BoardDoc) => Undo | null;
  /** What somebody else writes over it. */
  readonly over: (doc: BoardDoc) => void;
}

const [one, two] = [cardNo(1), cardNo(2)];
const [here, there] = [actorNo(1), actorNo(2)];
const OTHERS = { by: person(2), at: AT + 1 };
const NEW = idFrom('new');

const CARDS: readonly NamedEdit[] = [
  {
    name: 'addCard',
    edit: (doc) => cards.addCard(doc, newCard(9), WRITER),
    over: (doc) => cards.removeCard(doc, cardNo(9), OTHERS),
  },
  {
    name: 'removeCard',
    edit: (doc) => cards.removeCard(doc, one, REMOVAL),
    over: (doc) => {
      cards.restoreCard(doc, one);
      cards.removeCard(doc, one, OTHERS);
    },
  },
  {
    name: 'restoreCard',
    first: (doc) => cards.removeCard(doc, one, REMOVAL),
    edit: (doc) => cards.restoreCard(doc, one),
    over: (doc) => cards.removeCard(doc, one, OTHERS),
  },
  {
    name: 'hideCard',
    edit: (doc) => cards.hideCard(doc, one, true),
    over: (doc) => cards.hideCard(doc, one, false),
  },
  {
    name: 'reportCard',
    edit: (doc) => cards.reportCard(doc, one, { kind: 'person', at: AT }),
    over: (doc) => cards.reportCard(doc, one, { kind: 'other', at: AT }),
  },
  {
    name: 'askToChange',
    edit: (doc) => cards.askToChange(doc, one, AT),
    over: (doc) => cards.askToChange(doc, one, AT + 1),
  },
  {
    name: 'clearReport',
    first: (doc) => {
      cards.reportCard(doc, one, { kind: 'person', at: AT });
      cards.askToChange(doc, one, AT + 1);
    },
    edit: (doc) => cards.clearReport(doc, one),
    over: (doc) => {
      cards.reportCard(doc, one, { kind: 'other', at: AT });
      cards.askToChange(doc, one, AT + 2);
    },
  },
  {
    name: 'liftCard',
    edit: (doc) => cards.liftCard(doc, one, true),
    over: (doc) => cards.liftCard(doc, one, false),
  },
  {
    name: 'setKind',
    edit: (doc) => cards.setKind(doc, one, 'event'),
    over: (doc) => cards.setKind(doc, one, 'effect'),
  },
  {
    name: 'tagActor',
    edit: (doc) => cards.tagActor(doc, one, here, true),
    over: (doc) => cards.tagActor(doc, one, here, false),
  },
  {
    name: 'tagCard',
    edit: (doc) => cards.tagCard(doc, one, 'factorActors', true),
    over: (doc) => cards.tagCard(doc, one, 'factorActors', false),
  },
  {
    name: 'tagActor',
    doing: 'off',
    first: (doc) => cards.tagActor(doc, one, here, true),
    edit: (doc) => cards.tagActor(doc, one, here, false),
    over: (doc) => cards.tagActor(doc, one, here, true),
  },
];

const PLACES: readonly NamedEdit[] = [
  {
    name: 'moveCards',
    edit: (doc) =>
      moves.moveCards(doc, [
        { id: one, place: at('b01') },
        { id: two, place: at('b02') },
      ]),
    over: (doc) => {
      place.moveCard(doc, one, at('b03'));
      place.moveCard(doc, two, at('b04'));
    },
  },
  {
    name: 'moveCard',
    edit: (doc) => place.moveCard(doc, one, at('b01')),
    over: (doc) => place.moveCard(doc, one, at('b02')),
  },
  {
    name: 'moveCard',
    doing: 'out of its group, and somebody sews it in elsewhere',
    edit: (doc) => place.moveCard(doc, cardNo(3), at('b01')),
    over: (doc) => {
      place.moveCard(doc, cardNo(3), at('b02'));
      groups.sewGroup(doc, { id: groupNo(2), place: at('b03'), title: '' }, [cardNo(3), two]);
    },
  },
  {
    name: 'moveGroup',
    edit: (doc) => place.moveGroup(doc, groupNo(1), at('b01')),
    over: (doc) => place.moveGroup(doc, groupNo(1), at('b02')),
  },
  {
    name: 'sewGroup',
    edit: (doc) =>
      groups.sewGroup(doc, { id: groupNo(2), place: at('b01'), title: 'Ny' }, [one, two]),
    over: (doc) => groups.sewInto(doc, groupNo(1), [one, two]),
  },
  {
    name: 'sewInto',
    edit: (doc) => groups.sewInto(doc, groupNo(1), [one]),
    over: (doc) => groups.unpick(doc, [one]),
  },
  {
    name: 'unpick',
    edit: (doc) => groups.unpick(doc, [cardNo(3)]),
    over: (doc) => groups.sewInto(doc, groupNo(1), [cardNo(3)]),
  },
];

const ACTORS: readonly NamedEdit[] = [
  {
    name: 'addActor',
    edit: (doc) => actors.addActor(doc, newActor(9), REMOVAL),
    over: (doc) => actors.removeActor(doc, actorNo(9), OTHERS),
  },
  {
    name: 'addActors',
    edit: (doc) => actors.addActors(doc, [newActor(8), newActor(9)], REMOVAL),
    over: (doc) => {
      actors.removeActor(doc, actorNo(8), OTHERS);
      actors.removeActor(doc, actorNo(9), OTHERS);
    },
  },
  {
    name: 'placeActor',
    first: (doc) => actors.placeActor(doc, here, 'missing'),
    edit: (doc) => actors.placeActor(doc, here, 'inRoom'),
    over: (doc) => actors.placeActor(doc, here, 'missing'),
  },
  {
    name: 'removeActor',
    edit: (doc) => actors.removeActor(doc, here, REMOVAL),
    over: (doc) => actors.removeActor(doc, here, null),
  },
  {
    name: 'editActor',
    edit: (doc) => actors.editActor(doc, here, 'name', 'Vårdcentralen'),
    over: (doc) => actors.editActor(doc, here, 'name', 'Vårdcentralen Norr'),
  },
  {
    name: 'mergeActor',
    edit: (doc) => actors.mergeActor(doc, here, there),
    over: (doc) => actors.mergeActor(doc, here, null),
  },
];

const EXCHANGE: readonly NamedEdit[] = [
  {
    name: 'addOffer',
    edit: (doc) =>
      exchange.addOffer(doc, { id: NEW as OfferId, from: here, what: 'En bil' }, REMOVAL),
    over: (doc) => exchange.removeThing(doc, 'offers', NEW, OTHERS),
  },
  {
    name: 'acceptOffer',
    edit: (doc) => exchange.acceptOffer(doc, OFFER, there, true),
    over: (doc) => exchange.acceptOffer(doc, OFFER, there, false),
  },
  {
    name: 'addVisit',
    edit: (doc) =>
      exchange.addVisit(
        doc,
        { id: NEW as VisitId, host: here, guest: null, learn: '', show: 'Köket' },
        REMOVAL,
      ),
    over: (doc) => exchange.removeThing(doc, 'visits', NEW, OTHERS),
  },
  {
    name: 'editVisit',
    edit: (doc) => exchange.editVisit(doc, VISIT, 'when', '2026-09'),
    over: (doc) => exchange.editVisit(doc, VISIT, 'when', '2026-10'),
  },
  {
    name: 'editVisit',
    doing: 'with a host',
    edit: (doc) => exchange.editVisit(doc, VISIT, 'host', there),
    over: (doc) => exchange.editVisit(doc, VISIT, 'host', here),
  },
  {
    name: 'answerVisit',
    edit: (doc) => exchange.answerVisit(doc, VISIT, there, 'yes'),
    over: (doc) => exchange.answerVisit(doc, VISIT, there, 'notNow'),
  },
  {
    name: 'welcomeGuest',
    edit: (doc) => exchange.welcomeGuest(doc, VISIT, there),
    over: (doc) => {
      exchange.editVisit(doc, VISIT, 'host', here);
      exchange.answerVisit(doc, VISIT, there, 'notNow');
    },
  },
  {
    name: 'agreeVisits',
    edit: (doc) => exchange.agreeVisits(doc, [VISIT], '2027-03'),
    over: (doc) => {
      exchange.editVisit(doc, VISIT, 'when', '2027-04');
      exchange.editVisit(doc, VISIT, 'status', 'done');
    },
  },
  {
    name: 'agreeVisits',
    doing: 'on no month',
    first: (doc) => exchange.agreeVisits(doc, [VISIT], '2027-03'),
    edit: (doc) => exchange.agreeVisits(doc, [VISIT], null),
    over: (doc) => {
      exchange.editVisit(doc, VISIT, 'when', '2027-04');
      exchange.editVisit(doc, VISIT, 'status', 'done');
    },
  },
  {
    name: 'addCaseMark',
    edit: (doc) =>
      exchange.addCaseMark(
        doc,
        { id: NEW as CaseMarkId, at: RELATION, table: TABLE, author: person(1) },
        REMOVAL,
      ),
    over: (doc) => exchange.removeThing(doc, 'caseMarks', NEW, OTHERS),
  },
  {
    name: 'removeThing',
    edit: (doc) => exchange.removeThing(doc, 'visits', VISIT, REMOVAL),
    over: (doc) => exchange.removeThing(doc, 'visits', VISIT, null),
  },
];

const opened = (people: readonly number[]) => ({ table: TABLE, people: [people, people] });

const WAYS_ON: readonly NamedEdit[] = [
  {
    name: 'addNextStep',
    edit: (doc) => strategy.addNextStep(doc, one, 'Ordna tid'),
    over: (doc) => strategy.addNextStep(doc, one, 'Ordna pengar'),
  },
];

const BETWEEN: readonly NamedEdit[] = [
  {
    name: 'rateRelation',
    edit: (doc) => relations.rateRelation(doc, RELATION, { end: here, table: TABLE, rung: 3 }),
    over: (doc) => relations.rateRelation(doc, RELATION, { end: here, table: TABLE, rung: 0 }),
  },
  {
    name: 'openFirstRatings',
    edit: (doc) => relations.openFirstRatings(doc, RELATION, opened([0, 2, 1, 0, 0])),
    over: (doc) => relations.openFirstRatings(doc, RELATION, opened([0, 0, 0, 3, 0])),
  },
  {
    name: 'rateLater',
    edit: (doc) => relations.rateLater(doc, RELATION, { end: here, table: TABLE, rung: 3 }),
    over: (doc) => relations.rateLater(doc, RELATION, { end: here, table: TABLE, rung: 0 }),
  },
  {
    name: 'wantRung',
    edit: (doc) => relations.wantRung(doc, RELATION, 4),
    over: (doc) => relations.wantRung(doc, RELATION, null),
  },
  {
    name: 'nameBoundary',
    edit: (doc) => relations.nameBoundary(doc, RELATION, 'legal', true),
    over: (doc) => relations.nameBoundary(doc, RELATION, 'legal', false),
  },
  {
    name: 'setStake',
    edit: (doc) => stakes.setStake(doc, here, TABLE, 'canAct', true),
    over: (doc) => stakes.setStake(doc, here, TABLE, 'canAct', false),
  },
  {
    name: 'setInviter',
    edit: (doc) => stakes.setInviter(doc, here, TABLE, there),
    over: (doc) => stakes.setInviter(doc, here, TABLE, here),
  },
  {
    name: 'setTableCase',
    edit: (doc) => tableCase.setTableCase(doc, TABLE, 'En familj har nyss flyttat.'),
    over: (doc) => tableCase.setTableCase(doc, TABLE, 'Ett barn är ofta hemma.'),
  },
  {
    name: 'touchArea',
    edit: (doc) => stakes.touchArea(doc, 'home', here, true),
    over: (doc) => stakes.touchArea(doc, 'home', here, false),
  },
  {
    name: 'linkCards',
    edit: (doc) => strategy.linkCards(doc, one, two, 'answers'),
    over: (doc) => strategy.linkCards(doc, one, two, 'mirrors'),
  },
  {
    name: 'unlinkCards',
    first: (doc) => {
      strategy.linkCards(doc, one, two, 'answers');
      strategy.linkCards(doc, two, one, 'answers');
    },
    edit: (doc) => strategy.unlinkCards(doc, two, one),
    over: (doc) => {
      strategy.linkCards(doc, one, two, 'mirrors');
      strategy.linkCards(doc, two, one, 'mirrors');
    },
  },
  {
    name: 'addLinkedCard',
    edit: (doc) => strategy.addLinkedCard(doc, newCard(9), { to: one, kind: 'mirrors' }, WRITER),
    over: (doc) => cards.removeCard(doc, cardNo(9), OTHERS),
  },
  {
    name: 'coCreate',
    edit: (doc) => strategy.coCreate(doc, one, here, true),
    over: (doc) => strategy.coCreate(doc, one, here, false),
  },
  ...Object.entries({
    owner: ['Enhetschef, socialtjänsten', 'Verksamhetschef, regionen'],
    due: ['2026-10-01', '2026-11-01'],
    status: ['decided', 'parked'],
    ownerOrg: [here, there],
    escalated: [true, false],
    'precondition:3': ['partly', 'has'],
  }).map(
    ([key, [value, other]]): NamedEdit => ({
      name: 'setStrategy',
      doing: key,
      edit: (doc) => strategy.setStrategy(doc, one, key, value),
      over: (doc) => strategy.setStrategy(doc, one, key, other),
    }),
  ),
];

const PART = {
  part: 'what',
  table: TABLE,
  words: 'slippa berätta två gånger',
  joiner: ' och ',
} as const;

const PROMISE: readonly NamedEdit[] = [
  {
    name: 'setParty',
    edit: (doc) => promise.setParty(doc, TABLE, here, true),
    over: (doc) => promise.setParty(doc, TABLE, here, false),
  },
  {
    name: 'standBehind',
    edit: (doc) => promise.standBehind(doc, TABLE, here, true),
    over: (doc) => promise.standBehind(doc, TABLE, here, false),
  },
  {
    name: 'readAloud',
    edit: (doc) => promise.readAloud(doc, TABLE, 'abc'),
    over: (doc) => promise.readAloud(doc, TABLE, 'def'),
  },
  {
    name: 'answerHolds',
    edit: (doc) => promise.answerHolds(doc, TABLE, 'partly'),
    over: (doc) => promise.answerHolds(doc, TABLE, 'no'),
  },
  {
    name: 'choosePart',
    edit: (doc) => promise.choosePart(doc, PART, true),
    over: (doc) => promise.choosePart(doc, PART, false),
  },
];

/** Every named edit, done to the sample board. */
export const NAMED_EDITS: readonly NamedEdit[] = [
  ...CARDS,
  ...PLACES,
  ...ACTORS,
  ...EXCHANGE,
  ...WAYS_ON,
  ...BETWEEN,
  ...PROMISE,
];
