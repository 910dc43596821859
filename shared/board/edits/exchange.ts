import type {
  ActorId,
  CaseMarkId,
  OfferId,
  ParticipantId,
  RelationId,
  TableId,
  VisitId,
} from '#shared/domain/ids.ts';
import type { Removal } from '#shared/domain/removal.ts';
import type { VisitAnswer, VisitStatus } from '#shared/domain/visit.ts';
import { type BoardDoc, inOneEdit, type Undo } from '../doc.ts';
import { ROOT, type RootName } from '../keys.ts';
import { setField, setFields } from './setField.ts';
import { setRemoved } from './setRemoved.ts';
import { findThing, newText, putThing } from './thing.ts';

type SoftRoot = Extract<RootName, 'offers' | 'visits' | 'caseMarks'>;

/** [B8] Takes an offer, a visit or a mark away, or (null) brings it back. */
export const removeThing = (
  doc: BoardDoc,
  root: SoftRoot,
  id: string,
  removal: Removal | null,
): Undo | null => setRemoved(doc, root, id, removal);

/** Puts a new thing, whose inverse is its soft removal. */
function add(
  doc: BoardDoc,
  root: SoftRoot,
  id: string,
  fields: Readonly<Record<string, unknown>>,
  removal: Removal,
): Undo | null {
  if (findThing(doc, root, id)) return null;
  inOneEdit(doc, () => putThing(doc, root, id, fields));
  return (later) => {
    removeThing(later, root, id, removal);
  };
}

/** "Vi kan bidra med …" */
export const addOffer = (
  doc: BoardDoc,
  offer: { readonly id: OfferId; readonly from: ActorId; readonly what: string },
  removal: Removal,
): Undo | null =>
  add(doc, ROOT.offers, offer.id, { from: offer.from, what: newText(offer.what) }, removal);

export const acceptOffer = (doc: BoardDoc, id: OfferId, by: ActorId, taken: boolean): Undo | null =>
  setField(doc, ROOT.offers, id, `accepted:${by}`, taken);

export interface NewVisit {
  readonly id: VisitId;
  readonly host: ActorId | null;
  readonly guest: ActorId | null;
  readonly learn: string;
  readonly show: string;
}

/** A wish when the host is open, an offer when the guest is. */
export const addVisit = (doc: BoardDoc, visit: NewVisit, removal: Removal): Undo | null => {
  const fields = {
    host: visit.host,
    guest: visit.guest,
    learn: newText(visit.learn),
    show: newText(visit.show),
    when: null,
    status: visit.guest === null ? 'offer' : 'wish',
  };
  return add(doc, ROOT.visits, visit.id, fields, removal);
};

export interface VisitChange {
  readonly host?: ActorId | null;
  readonly guest?: ActorId | null;
  /** `YYYY-MM`. */
  readonly when?: string | null;
  readonly status?: VisitStatus;
  readonly inviter?: ActorId | null;
}

export const editVisit = <Key extends keyof VisitChange>(
  doc: BoardDoc,
  id: VisitId,
  key: Key,
  value: VisitChange[Key],
): Undo | null => setField(doc, ROOT.visits, id, key, value);

export const answerVisit = (
  doc: BoardDoc,
  id: VisitId,
  by: ActorId,
  answer: VisitAnswer | null,
): Undo | null => setField(doc, ROOT.visits, id, `answer:${by}`, answer);

/** "Välkomna hit": an organisation becomes the host of a wish, and says yes to it. */
export const welcomeGuest = (doc: BoardDoc, id: VisitId, host: ActorId): Undo | null =>
  setFields(doc, ROOT.visits, [
    { id, key: 'host', value: host },
    { id, key: `answer:${host}`, value: 'yes' },
  ]);

/** Agrees on a month for all that was written of one or more visits, or (null) on none yet. */
export const agreeVisits = (
  doc: BoardDoc,
  ids: readonly VisitId[],
  month: string | null,
): Undo | null =>
  setFields(
    doc,
    ROOT.visits,
    ids.flatMap((id) => [
      { id, key: 'when', value: month },
      { id, key: 'status', value: month === null ? 'wish' : 'agreed' },
    ]),
  );

export interface NewCaseMark {
  readonly id: CaseMarkId;
  readonly at: RelationId | ActorId;
  readonly table: TableId | null;
  readonly author: ParticipantId;
}

/** "Här faller hon." */
export const addCaseMark = (doc: BoardDoc, mark: NewCaseMark, removal: Removal): Undo | null => {
  const { id, ...fields } = mark;
  return add(doc, ROOT.caseMarks, id, { ...fields, note: newText('') }, removal);
};
