import { type Actor, standsFor } from './actor.ts';
import { decidingRung, type EndView, endView } from './gaps.ts';
import { type ActorId, type RelationId, relationEnds, relationId } from './ids.ts';
import type { Rung } from './ladder.ts';
import type { Rating, Relation } from './relation.ts';
import type { Strategy } from './strategy.ts';

/** A seam between two organisations, as it was said on the day and as it is said at follow-up. */
export interface Seam {
  readonly id: RelationId;
  readonly ends: readonly [ActorId, ActorId];
  readonly onTheDay: Rung | null;
  readonly now: Rung | null;
  /** How each end sees it now. They may differ; that is told, never averaged away. */
  readonly views: readonly EndView[];
}

/** All seams that anybody has judged. What was said under the names of merged actors belongs to one. */
export function seamsOf(
  relations: Iterable<Relation>,
  actors: ReadonlyMap<ActorId, Actor>,
): readonly Seam[] {
  const found = new Map<RelationId, Relation>();
  for (const relation of relations) {
    const [a, b] = relation.ends.map((end) => standsFor(end, actors));
    const id = a && b && a !== b ? relationId(a, b) : null;
    const ends = id && relationEnds(id);
    if (!id || !ends || ends.some((end) => actors.get(end)?.removed !== null)) continue;
    const known = found.get(id);
    const under = (given: readonly Rating[] = []): readonly Rating[] =>
      given.map((rating) => ({ ...rating, end: standsFor(rating.end, actors) }));
    found.set(id, {
      ...relation,
      id,
      ends,
      ratings: [...(known?.ratings ?? []), ...under(relation.ratings)],
      later: [...(known?.later ?? []), ...under(relation.later)],
    });
  }
  return [...found.values()]
    .map(seamOf)
    .filter(({ onTheDay, now }) => onTheDay !== null || now !== null);
}

function seamOf(relation: Relation): Seam {
  const { id, ends, later = [] } = relation;
  const today = { ...relation, ratings: later };
  return {
    id,
    ends,
    onTheDay: decidingRung(relation),
    now: decidingRung(today),
    views: ends.map((end) => endView(today, end)),
  };
}

/** Above 0: tighter than on the day; below: looser. 0 also when one of the two has not been said. */
export const changeOf = ({ onTheDay, now }: Seam): number =>
  onTheDay === null || now === null ? 0 : now - onTheDay;

/** Whether the two ends say different things now. */
export const differ = ({ views }: Seam): boolean =>
  new Set(views.map(({ rung }) => rung).filter((rung) => rung !== null)).size > 1;

export interface LogLine {
  /** `YYYY-MM-DD`; null for a line that does not say when. */
  readonly day: string | null;
  readonly words: string;
}

const DATED = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))[ :]*(.*)$/;

/** What happened, line by line. Several may write at once in one text; a line may begin with its day. */
export const logLines = (text: string): readonly LogLine[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .map((line) => {
      const [, day = null, words = line] = DATED.exec(line) ?? [];
      return { day, words };
    })
    .filter(({ words }) => words !== '');

/** A text with a new line begun, as of `day`; as it is when that line has been begun already. */
export function withNewLine(text: string, day: string): string {
  const begun = text.trimEnd();
  if (begun.endsWith(day)) return `${begun} `;
  return begun === '' ? `${day} ` : `${begun}\n${day} `;
}

/** Whether a strategy has moved since the day. */
export const hasMoved = (strategy: Strategy, happened: string): boolean =>
  strategy.verdict !== undefined ||
  happened.trim() !== '' ||
  ['ongoing', 'done', 'parked', 'closed'].includes(strategy.status ?? 'idea');
