import type { ActorId } from '../ids.ts';
import type { Rung } from '../ladder.ts';
import type { MapTie } from './gapMap.ts';
import { at, type Centre, degrees, text } from './polar.ts';
import type { Shape } from './scene.ts';
import type { Slot } from './slots.ts';

interface ThreadPlace {
  readonly centre: Centre;
  /** Where the cloths end, and the outermost and innermost lane that a thread may run in. */
  readonly cloth: number;
  readonly outer: number;
  readonly inner: number;
  readonly slotOf: (actor: ActorId) => Slot;
}

export interface DrawnThread {
  readonly tie: MapTie;
  readonly shapes: readonly Shape[];
  /** Its whole way, as a path. */
  readonly d: string;
}

/** px between two lanes, so that a finger and an eye can tell them apart. */
const LANE = 11;

export const lanesIn = ({ outer, inner }: Pick<ThreadPlace, 'outer' | 'inner'>): number =>
  Math.max(0, Math.floor((outer - inner) / LANE) + 1);

/** Each thread in a lane of its own between the ring and the life situation; the longest way innermost. */
export function drawThreads(
  threads: readonly MapTie[],
  place: ThreadPlace,
): readonly DrawnThread[] {
  const ways = threads
    .map((tie) => ({ tie, ...wayBetween(tie, place) }))
    .sort((one, other) => one.turn - other.turn);
  const angles = knotAngles(ways, place);
  return ways.map(({ tie, from, to, turn }, lane) => {
    const a = angles.get(`${tie.tie.id}:${from}`) ?? 0;
    const b = angles.get(`${tie.tie.id}:${to}`) ?? 0;
    const end = a + turnBetween(a, b, turn);
    const radius = place.outer - lane * LANE;
    const d = along(place, { from: a, to: end, radius });
    return { tie, d, shapes: [line(tie.rung, d), ...knots(tie.rung, place, [a, end])] };
  });
}

interface Way {
  readonly from: ActorId;
  readonly to: ActorId;
  /** Degrees clockwise, at most half a turn. */
  readonly turn: number;
}

/** Always clockwise by the shorter way. */
function wayBetween({ tie }: MapTie, { slotOf }: ThreadPlace): Way {
  const [one, other] = tie.ends;
  const turn = clockwise(slotOf(one).middle, slotOf(other).middle);
  return turn <= 180 ? { from: one, to: other, turn } : { from: other, to: one, turn: 360 - turn };
}

const clockwise = (from: number, to: number): number => (((to - from) % 360) + 360) % 360;

/** The way found before, where the knots have moved it a little. */
function turnBetween(from: number, to: number, turn: number): number {
  const found = clockwise(from, to);
  return turn < 90 && found > 270 ? found - 360 : found;
}

/** Threads that meet at one cloth have their knots side by side, so that they cross as little as can be. */
function knotAngles(
  ways: readonly (Way & { readonly tie: MapTie })[],
  { slotOf, cloth }: ThreadPlace,
): ReadonlyMap<string, number> {
  const angles = new Map<string, number>();
  for (const actor of new Set(ways.flatMap(({ from, to }) => [from, to]))) {
    const here = ways.filter(({ from, to }) => from === actor || to === actor);
    // Those that leave clockwise to the right of those that come in, the innermost lanes in the middle.
    const leaving = here.filter(({ from }) => from === actor).toReversed();
    const coming = here.filter(({ to, from }) => to === actor && from !== actor);
    const { middle, from, to } = slotOf(actor);
    const step = Math.min(degrees(14, cloth), (to - from) / (here.length + 1));
    [...coming, ...leaving].forEach(({ tie }, index) => {
      angles.set(`${tie.tie.id}:${actor}`, middle + (index - (here.length - 1) / 2) * step);
    });
  }
  return angles;
}

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly radius: number;
}

/** From the cloth inwards, round a corner, along its lane, and out again. */
function along({ centre, cloth }: ThreadPlace, { from, to, radius }: Arc): string {
  const start = cloth + 5;
  const depth = Math.min(14, Math.max(start - radius, 0));
  const bend = Math.min(degrees(depth, radius), (to - from) / 2);
  const p = (r: number, angle: number) => text(at(centre, r, angle));
  const large = to - from - 2 * bend > 180 ? 1 : 0;
  return (
    `M${p(start, from)}L${p(radius + depth, from)}` +
    `Q${p(radius, from)} ${p(radius, from + bend)}` +
    `A${radius} ${radius} 0 ${large} 1 ${p(radius, to - bend)}` +
    `Q${p(radius, to)} ${p(radius + depth, to)}L${p(start, to)}`
  );
}

const DASHES: Readonly<Record<1 | 2 | 3, string>> = { 1: '7 10', 2: '11 8', 3: '15 5' };

/** Never a red thread across what is not joined: that is a row of holes. */
function line(rung: Rung | null, d: string): Shape {
  if (rung === null || rung === 0) {
    return { is: 'path', paint: rung === 0 ? 'dots' : 'hole', d, stroke: 4, dashes: '.01 10' };
  }
  const base = { is: 'path', paint: 'thread', d, stroke: 2.6 } as const;
  return rung === 4 ? base : { ...base, dashes: DASHES[rung] };
}

const knots = (
  rung: Rung | null,
  { centre, cloth }: ThreadPlace,
  angles: readonly number[],
): Shape[] =>
  angles.map((angle) => ({
    is: 'path',
    paint: rung === null ? 'hole' : rung === 0 ? 'dots' : 'thread',
    d: `M${text(at(centre, cloth + 5, angle))}l.01 0`,
    stroke: 9,
  }));
