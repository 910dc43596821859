import type { Rung } from '../ladder.ts';
import { at, type Band, type Centre, degrees, type Point, text } from './polar.ts';
import type { Shape } from './scene.ts';

interface SeamPlace {
  readonly centre: Centre;
  readonly band: Band;
  /** The middle of the paper and its width, degrees. */
  readonly middle: number;
  readonly paper: number;
  /** 1 where there is room; smaller, the stitches are too. */
  readonly scale: number;
}

/** How many stitches a rung has on a ring 116 px deep, and at least. */
const COUNTS: Readonly<Record<1 | 2 | 3 | 4, readonly [full: number, least: number]>> = {
  1: [3, 2],
  2: [6, 4],
  3: [11, 7],
  4: [13, 7],
};
const FULL_DEPTH = 116;

/** What lies between two neighbours: two notches that should meet, holes, stitches, or one seam to and fro. */
export function seamShapes(rung: Rung | null, place: SeamPlace): readonly Shape[] {
  if (rung === null) return [holes(place)];
  if (rung === 0) return [-1, 1].map((side) => notch(place, side));
  const { inner, outer } = place.band;
  const [full, least] = COUNTS[rung];
  const count = Math.max(least, Math.round((full * (outer - inner)) / FULL_DEPTH));
  const d = rung === 4 ? zigzag(place, count) : across(place, count);
  return [{ is: 'path', paint: 'stitch', d, stroke: 3 * Math.max(place.scale, 0.7) }];
}

function across({ centre, band, middle, paper, scale }: SeamPlace, count: number): string {
  const step = (band.outer - band.inner) / count;
  return Array.from({ length: count }, (_, index) => {
    const radius = band.inner + step * (index + 0.5);
    const reach = paper / 2 + degrees(9 * scale, radius);
    return `M${text(at(centre, radius, middle - reach))}L${text(at(centre, radius, middle + reach))}`;
  }).join('');
}

function zigzag({ centre, band, middle, scale }: SeamPlace, count: number): string {
  const depth = band.outer - band.inner - 10;
  return Array.from({ length: count + 1 }, (_, index) => {
    const radius = band.inner + 5 + (depth * index) / count;
    const reach = degrees(10 * scale, radius) * (index % 2 === 0 ? -1 : 1);
    return `${index === 0 ? 'M' : 'L'}${text(at(centre, radius, middle + reach))}`;
  }).join('');
}

function notch({ centre, band, middle, paper, scale }: SeamPlace, side: number): Shape {
  const radius = (band.inner + band.outer) / 2;
  const size = 9 * scale;
  const edge = middle + (side * paper) / 2;
  const corners: readonly Point[] = [
    at(centre, radius - size, edge),
    at(centre, radius + size, edge),
    at(centre, radius, edge + side * degrees(size * 1.5, radius)),
  ];
  return { is: 'path', paint: 'notch', d: `M${corners.map(text).join('L')}Z` };
}

function holes({ centre, band, middle, scale }: SeamPlace): Shape {
  const count = Math.max(3, Math.round((band.outer - band.inner) / 20));
  const step = (band.outer - band.inner) / count;
  const d = Array.from({ length: count }, (_, index) => {
    return `M${text(at(centre, band.inner + step * (index + 0.5), middle))}l.01 0`;
  }).join('');
  return { is: 'path', paint: 'hole', d, stroke: 5 * Math.max(scale, 0.6) };
}
