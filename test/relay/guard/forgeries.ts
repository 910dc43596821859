import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import { AT, person } from '../../board/people.ts';
import { actorNo, RELATION } from '../../board/sample.ts';
import * as made from './forge.ts';
import { ATTACKER, CARD, CLIENT, GROUP, SITUATION } from './scene.ts';
import type { Tape } from './tape.ts';

type Shared = BoardDoc['share'] extends Map<string, infer Type> ? Type : never;

/** One list of the board, what may be written there, and where it begins. */
interface Target {
  readonly units: readonly made.Ref[];
  readonly contents: readonly made.Content[];
  readonly start: made.Place;
}

const place = (rank: string) => ['systemKnowledge', 'strengths', rank];
const LETTERS = [made.letters('x'), made.letters('xyz'), made.letters('😀'), made.deleted(2)];
const VALUES: Readonly<Record<string, readonly made.Content[]>> = {
  place: [made.values(place('a5')), made.values(place('a6'), place('a7')), made.deleted(1)],
  lifted: [made.values(true), made.values(false), made.deleted(1), made.deleted(2)],
  group: [made.values(GROUP), made.values(null)],
};
const MEMBER = [made.values(true), made.deleted(1), made.values(true, true)];
const RUNGS = [made.values(3), made.values(null), made.values(1, 4)];
const EVIL: readonly made.Content[] = [
  ...['map', 'text', 'xmlText'].map((name) => made.type(name as 'map')),
  made.letters('y'.repeat(1900)),
  made.values({ by: person(ATTACKER), at: AT }),
  made.format('bold', 'true'),
  made.gc(3),
];
const KEYS = ['author', 'removed', 'hidden', 'text', 'actors', 'evil', 'schema', 'epoch', CARD];

/**
 * A made-up update of two clients of the attacker's own. Most of it fits where it lies, so that what is
 * odd about it is looked at: neighbours, lost conflicts, deletions. Some of it is plainly evil.
 */
export function forgery(doc: BoardDoc, tape: Tape): Uint8Array {
  const targets = targetsIn(doc);
  const target = tape.one(targets);
  const own: made.Ref[] = [];
  const sections = [CLIENT, CLIENT + 1].slice(0, tape.isOneOf(4) ? 2 : 1).map((client) => {
    const state = Y.getState(doc.store, client);
    const clock = tape.isOneOf(10) ? Math.max(0, state - 2) : state;
    let next = clock;
    const structs = Array.from({ length: 1 + tape.below(3) }, () => {
      const isEvil = tape.isOneOf(15);
      const content = tape.one(isEvil ? EVIL : target.contents);
      const at = isEvil ? anywhere(tape, targets) : placeIn(target, tape, own);
      own.push([client, next]);
      next += content.length;
      return [content, at] as const;
    });
    return { client, clock, structs };
  });
  return made.forge(sections, deletions(tape, target, own));
}

function targetsIn(doc: BoardDoc): readonly Target[] {
  const card = doc.share.get('cards')?._map.get(CARD);
  const cardRef: made.Ref = card ? [card.id.client, card.id.clock] : [CLIENT, 0];
  const type = card?.content instanceof Y.ContentType ? card.content.type : null;
  const inCard = Object.entries(VALUES).map(([key, contents]) => ({
    units: unitsUnder(type, key),
    contents,
    start: { parent: cardRef, key },
  }));
  const set = type?._map.get('actors');
  const actors = set?.content instanceof Y.ContentType ? set.content.type : null;
  const text = doc.share.get(SITUATION) ?? null;
  const relations = doc.share.get('relations') ?? null;
  const wanted = `${RELATION}:wanted`;
  return [
    ...inCard,
    { units: unitsFrom(text?._start ?? null), contents: LETTERS, start: { parent: SITUATION } },
    { units: unitsFrom(text?._start ?? null), contents: LETTERS, start: { parent: SITUATION } },
    {
      units: unitsUnder(actors, actorNo(1)),
      contents: MEMBER,
      start: set ? { parent: [set.id.client, set.id.clock], key: actorNo(1) } : {},
    },
    {
      units: unitsUnder(relations, wanted),
      contents: RUNGS,
      start: { parent: 'relations', key: wanted },
    },
  ];
}

function unitsUnder(type: Shared | null, key: string): made.Ref[] {
  let first = type?._map.get(key) ?? null;
  while (first?.left) first = first.left;
  return unitsFrom(first);
}

function unitsFrom(first: Y.Item | null): made.Ref[] {
  const units: made.Ref[] = [];
  for (let item = first; item !== null; item = item.right) {
    for (let i = 0; i < item.length; i += 1) units.push([item.id.client, item.id.clock + i]);
  }
  return units;
}

/** Beside one another, far apart, the wrong way round, or leaning on what the same update brings. */
function placeIn({ units, start }: Target, tape: Tape, own: readonly made.Ref[]): made.Place {
  const all = own.length > 0 && tape.isOneOf(2) ? own : units;
  if (all.length === 0 || tape.isOneOf(6)) return start;
  const index = tape.below(all.length);
  const origin = all[index];
  const rightOrigin = all[tape.isOneOf(3) ? tape.below(all.length) : index + 1];
  switch (tape.below(4)) {
    case 0:
      return origin ? { origin } : start;
    case 1:
      return rightOrigin ? { rightOrigin } : start;
    default:
      return { ...(origin ? { origin } : {}), ...(rightOrigin ? { rightOrigin } : {}), ...start };
  }
}

function anywhere(tape: Tape, targets: readonly Target[]): made.Place {
  const { start, units } = tape.one(targets);
  if (tape.isOneOf(3))
    return { parent: tape.one(['meta', 'cards', 'evil', SITUATION]), key: tape.one(KEYS) };
  if (tape.isOneOf(2)) return { ...start, key: tape.one(KEYS) };
  const origin = units[tape.below(Math.max(1, units.length))];
  return origin ? { origin } : start;
}

function deletions(tape: Tape, { units }: Target, own: readonly made.Ref[]): made.Span[] {
  const spans = Array.from({ length: tape.below(3) }, (): made.Span => {
    const all = units.length === 0 || tape.isOneOf(2) ? own : units;
    return [...tape.one(all), 1];
  });
  const unique = new Map(spans.map((span) => [span.join(), span]));
  return [...unique.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
