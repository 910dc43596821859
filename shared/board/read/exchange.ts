import * as Y from 'yjs';
import type { CaseMark } from '#shared/domain/caseMark.ts';
import type { ActorId, CaseMarkId, OfferId, VisitId } from '#shared/domain/ids.ts';
import type { Offer } from '#shared/domain/offer.ts';
import type { Visit, VisitAnswer } from '#shared/domain/visit.ts';
import type { RootName } from '../keys.ts';
import { fieldOf, isThingId, readValue } from '../shape.ts';

/* What organisations want of each other and give each other, and where the person falls between them. */

export function readVisit(id: string, stored: unknown): Visit | null {
  const thing = open('visits', id, stored);
  return (
    thing && {
      id: id as VisitId,
      host: thing.value<ActorId>('host'),
      guest: thing.value<ActorId>('guest'),
      learn: thing.text('learn'),
      show: thing.text('show'),
      when: thing.value<string>('when'),
      status: thing.value<Visit['status']>('status') ?? 'wish',
      answers: thing.byActor<VisitAnswer>('answer:'),
      inviter: thing.value<ActorId>('inviter'),
      removed: thing.value('removed'),
    }
  );
}

export function readOffer(id: string, stored: unknown): Offer | null {
  const thing = open('offers', id, stored);
  const from = thing?.value<ActorId>('from');
  if (!thing || !from) return null;
  return {
    id: id as OfferId,
    from,
    what: thing.text('what'),
    accepted: [...thing.byActor<true>('accepted:').keys()].sort(),
    removed: thing.value('removed'),
  };
}

export function readCaseMark(id: string, stored: unknown): CaseMark | null {
  const thing = open('caseMarks', id, stored);
  const at = thing?.value<CaseMark['at']>('at');
  if (!thing || !at) return null;
  return {
    id: id as CaseMarkId,
    at,
    table: thing.value('table'),
    author: thing.value('author'),
    note: thing.text('note'),
    removed: thing.value('removed'),
  };
}

/** [B4] A thing by its fields; what does not have the shape reads as absent. */
function open(root: RootName, id: string, stored: unknown) {
  if (!isThingId(id) || !(stored instanceof Y.Map)) return null;
  const read = (key: string) => readValue(fieldOf(root, key), stored.get(key));
  return {
    value: <Value>(key: string): Value | null => (read(key) ?? null) as Value | null,
    text: (key: string): string => {
      const text = stored.get(key);
      return text instanceof Y.Text ? text.toString() : '';
    },
    /** What stands under `{prefix}{actor}`, without what has been taken back. */
    byActor: <Value>(prefix: string): ReadonlyMap<ActorId, Value> => {
      const said = new Map<ActorId, Value>();
      for (const key of [...stored.keys()].sort()) {
        const value = key.startsWith(prefix) ? read(key) : null;
        if (value) said.set(key.slice(prefix.length) as ActorId, value as Value);
      }
      return said;
    },
  };
}
