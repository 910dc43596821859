import { type Actor, HUVUDMAN, type Huvudman } from '../actor.ts';
import type { ActorId } from '../ids.ts';
import { cut } from './fitText.ts';
import type { GapMap, MapActor } from './gapMap.ts';
import { markTag } from './markTag.ts';
import { byHuvudman } from './ringOrder.ts';
import type { Space } from './ringSizes.ts';
import type { Scene, SceneItem, Shape } from './scene.ts';

export interface DividedTerms {
  readonly map: GapMap;
  readonly space: Space;
  readonly words: {
    readonly huvudman: (huvudman: Huvudman) => string;
    readonly cards: (count: number) => string;
    /** Relations to others of the same huvudman, and over its border. */
    readonly ties: (inside: number, across: number) => string;
  };
}

const BETWEEN = 28;
const PADDING = 16;
const HEAD = 56;

/** *Dela upp*: the same actors by huvudman, each within its border. */
export function dividedScene({ map, space, words }: DividedTerms): Scene {
  const { text, width } = space;
  const groups = HUVUDMAN.map((huvudman) => ({
    huvudman,
    actors: map.actors
      .filter(({ actor }) => actor.huvudman === huvudman)
      .toSorted((one, other) => byHuvudman(one.actor, other.actor)),
  })).filter(({ actors }) => actors.length > 0);
  const fit = Math.max(1, Math.floor((width + BETWEEN) / (220 * text + BETWEEN)));
  const columns = Math.min(fit, groups.length, 4);
  const wide = (width - BETWEEN * (columns - 1)) / Math.max(columns, 1);
  const feet: number[] = Array.from({ length: columns }, () => 4);
  const drawn = groups.map((group) => {
    const column = feet.indexOf(Math.min(...feet));
    const place = { x: column * (wide + BETWEEN), y: feet[column] ?? 0, width: wide };
    const items = tiles(group.actors, place, { space, words });
    const height = HEAD * text + items.height + PADDING;
    feet[column] = place.y + height + BETWEEN;
    const inside = tiesWithin(map, group.actors);
    const shapes = border({ ...place, height, text }, [
      words.huvudman(group.huvudman),
      words.ties(inside.within, inside.across),
    ]);
    return { shapes, items: items.items };
  });
  return {
    width,
    height: Math.max(...feet, 0) - BETWEEN + 4,
    ground: drawn.flatMap(({ shapes }) => shapes),
    items: drawn.flatMap(({ items }) => items),
    threadsLeftOut: 0,
    numbered: false,
  };
}

/** How many relations stay within these, and how many cross their border. */
export function tiesWithin(
  { ties }: Pick<GapMap, 'ties'>,
  actors: readonly { readonly actor: Pick<Actor, 'id'> }[],
): { readonly within: number; readonly across: number } {
  const own = new Set<ActorId>(actors.map(({ actor }) => actor.id));
  const ends = ties.map(({ tie }) => tie.ends.filter((end) => own.has(end)).length);
  return {
    within: ends.filter((count) => count === 2).length,
    across: ends.filter((count) => count === 1).length,
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** An actor is a piece of cloth as tall as its name. */
function tiles(
  actors: readonly MapActor[],
  { x, y, width }: Place,
  { space, words }: Pick<DividedTerms, 'space' | 'words'>,
): { readonly items: readonly SceneItem[]; readonly height: number } {
  const { text } = space;
  const [size, small] = [15 * text, 13 * text];
  const inner = width - 2 * PADDING;
  let foot = y + HEAD * text;
  const items = actors.map(({ actor, cards, marks }): SceneItem => {
    const lines = cut(actor.name, { width: inner - 24 - (marks > 0 ? 30 : 0), size, lines: 2 });
    const height = lines.length * size * 1.2 + small * 1.3 + 16;
    const d = box(x + PADDING, foot, inner, height);
    const left = { x: x + PADDING + 12, anchor: 'start' } as const;
    const first = foot + 8 + size;
    foot += height + 8;
    const leading = size * 1.2;
    return {
      target: { is: 'actor', id: actor.id },
      shapes: [
        { is: 'path', paint: 'cloth', d },
        { is: 'text', paint: 'name', ...left, y: first, size, leading, lines },
        {
          is: 'text',
          paint: 'quiet',
          ...left,
          y: first + lines.length * leading,
          size: small,
          leading: 0,
          lines: [words.cards(cards)],
        },
        ...markTag(marks, [x + width - PADDING - 20, first + 6], text),
      ],
      hit: d,
      outline: d,
    };
  });
  return { items, height: foot - y - HEAD * text - 8 };
}

function border(
  { x, y, width, height, text }: Place & { readonly height: number; readonly text: number },
  [title = '', below = '']: readonly string[],
): readonly Shape[] {
  const left = { x: x + PADDING, anchor: 'start', leading: 0 } as const;
  const size = 17 * text;
  return [
    { is: 'path', paint: 'border', d: box(x + 1, y + 1, width - 2, height - 2), stroke: 2 },
    { is: 'text', paint: 'heading', ...left, y: y + 26 * text, size, lines: [title] },
    { is: 'text', paint: 'quiet', ...left, y: y + 44 * text, size: 13 * text, lines: [below] },
  ];
}

const box = (x: number, y: number, width: number, height: number): string =>
  `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}Z`;

const px = (value: number): number => Math.round(value * 10) / 10;
