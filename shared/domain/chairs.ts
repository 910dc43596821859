import type { Card } from './card.ts';

/** Whose eyes one borrows to look at the same situation. */
export const CHAIRS = ['person', 'caseworker', 'economist', 'politician'] as const;
export type Chair = (typeof CHAIRS)[number];

/** The tag that says on which chair a card of the kind `chair` lies. */
export const CHAIR_TAGS = {
  person: 'chairPerson',
  caseworker: 'chairCaseworker',
  economist: 'chairEconomist',
  politician: 'chairPolitician',
} as const satisfies Readonly<Record<Chair, string>>;

/** Null for a card that lies on none. One that two tags claim lies on the first. */
export const chairOf = ({ kind, tags }: Pick<Card, 'kind' | 'tags'>): Chair | null =>
  kind === 'chair' ? (CHAIRS.find((chair) => tags.includes(CHAIR_TAGS[chair])) ?? null) : null;

/** What lies on each chair, as it was written. */
export function byChair(cards: readonly Card[]): Readonly<Record<Chair, readonly Card[]>> {
  const on = (chair: Chair) =>
    cards.filter((card) => chairOf(card) === chair).sort((one, other) => one.at - other.at);
  return {
    person: on('person'),
    caseworker: on('caseworker'),
    economist: on('economist'),
    politician: on('politician'),
  };
}
