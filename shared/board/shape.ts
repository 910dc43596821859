import * as v from 'valibot';
import { TEXT_BOUND } from '#shared/domain/card.ts';
import { isRandomId } from '#shared/domain/ids.ts';
import { ROOT, type RootName } from './keys.ts';
import { isJointText, isRootText } from './rootTexts.ts';
import { ACTOR_FIELDS } from './shapes/actor.ts';
import { CARD_FIELDS, CARD_PATTERNS } from './shapes/card.ts';
import { CASE_MARK_FIELDS } from './shapes/caseMark.ts';
import type { Field } from './shapes/field.ts';
import { GROUP_FIELDS } from './shapes/group.ts';
import { lifeAreaField } from './shapes/lifeArea.ts';
import { metaField } from './shapes/meta.ts';
import { OFFER_FIELDS, OFFER_PATTERNS } from './shapes/offer.ts';
import { promiseField } from './shapes/promise.ts';
import { relationField } from './shapes/relation.ts';
import { stakeField } from './shapes/stake.ts';
import { VISIT_FIELDS, VISIT_PATTERNS } from './shapes/visit.ts';

/** Keys that carry an id in themselves, as `link:{card}`. */
export type Pattern = (key: string) => Field | null;

/**
 * A root either holds things, each a map born with a random id, or flat keys that two devices may both make up, or
 * texts under the names of root texts, which only the relay puts there.
 */
export type RootShape =
  | {
      readonly holds: 'things';
      readonly fields: ReadonlyMap<string, Field>;
      readonly pattern: Pattern;
    }
  | { readonly holds: 'flat'; readonly field: Pattern }
  | { readonly holds: 'texts' };

const nothing: Pattern = () => null;
const things = (fields: Readonly<Record<string, Field>>, pattern = nothing): RootShape => ({
  holds: 'things',
  fields: new Map(Object.entries(fields)),
  pattern,
});
const flat = (field: Pattern): RootShape => ({ holds: 'flat', field });

/** THE shape of the document. SCHEMA.md tells it in words; readers and the relay's guard go by this. */
export const SHAPE: Readonly<Record<RootName, RootShape>> = {
  [ROOT.meta]: flat(metaField),
  [ROOT.cards]: things(CARD_FIELDS, CARD_PATTERNS),
  [ROOT.groups]: things(GROUP_FIELDS),
  [ROOT.actors]: things(ACTOR_FIELDS),
  [ROOT.relations]: flat(relationField),
  [ROOT.stakes]: flat(stakeField),
  [ROOT.offers]: things(OFFER_FIELDS, OFFER_PATTERNS),
  [ROOT.visits]: things(VISIT_FIELDS, VISIT_PATTERNS),
  [ROOT.caseMarks]: things(CASE_MARK_FIELDS),
  [ROOT.lifeAreas]: flat(lifeAreaField),
  [ROOT.promises]: flat(promiseField),
  [ROOT.renewed]: { holds: 'texts' },
};

/** [B5] A root text; all are alike but for who writes the joint promise. */
export const rootTextField = (name: string): Field => ({
  is: 'text',
  bound: TEXT_BOUND,
  writer: isJointText(name) ? 'moderator' : 'anyone',
});

export const isRoot = (name: string): name is RootName => Object.hasOwn(SHAPE, name);

/** The field at `root[key]` of a root of flat keys or texts, or at `root[id][key]` of a thing; null when there is none. */
export function fieldOf(root: RootName, key: string): Field | null {
  const shape = SHAPE[root];
  if (shape.holds === 'texts') return isRootText(key) ? rootTextField(key) : null;
  if (shape.holds === 'flat') return shape.field(key);
  return shape.fields.get(key) ?? shape.pattern(key);
}

/** [B7] What a thing has from birth: its texts and sets, what is written once, and where or what it is. */
export function bornWith(root: RootName): readonly string[] {
  const shape = SHAPE[root];
  if (shape.holds !== 'things') return [];
  return [...shape.fields].filter(([key, field]) => isNeeded(key, field)).map(([key]) => key);
}

const isNeeded = (key: string, field: Field): boolean =>
  field.is !== 'value' || BORN.has(key) || (field.writer === 'creator' && !field.isOptional);

const BORN = new Set(['place', 'name']);

/** [B3] The id of a thing is random, so that nobody can make up another's. */
export const isThingId = (key: string): boolean => isRandomId(key);

/** The value at a key if it has the shape, else undefined: what is stored may be anything. */
export function readValue(field: Field | null, stored: unknown): unknown {
  if (field?.is !== 'value') return undefined;
  try {
    const parsed = v.safeParse(field.schema, stored);
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined; // [B4] the library words its refusal by the value's prototype, which may be made up
  }
}
