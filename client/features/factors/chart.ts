import { type Factor, type Moment, meanOf, type Spread } from '#shared/domain/factors.ts';
import type { ClosedCheck } from '#shared/domain/stage/check.ts';

/** How a chart is laid out. Lengths in the drawing's own units, which are pixels at its natural width. */
export interface ChartShape {
  readonly width: number;
  /** Where the lines begin and end. */
  readonly from: number;
  readonly to: number;
  /** The middle of rating 1, and from one rating to the next. */
  readonly first: number;
  readonly step: number;
  /** Above the rows: the ratings' own line. */
  readonly head: number;
  /** What a row holds above its dots. */
  readonly label: number;
  /** Dots of a row lie in at least this height. */
  readonly room: number;
  /** From dot to dot, the widest that fits is taken. */
  readonly pitches: readonly number[];
}

/** The row's name to the left and its mean to the right. */
export const WIDE: ChartShape = {
  width: 764,
  from: 104,
  to: 694,
  first: 163,
  step: 118,
  head: 17,
  label: 0,
  room: 46,
  pitches: [13, 10, 8, 6.5],
};
/** The row's name and mean above its dots. */
export const NARROW: ChartShape = {
  width: 340,
  from: 0,
  to: 340,
  first: 34,
  step: 68,
  head: 17,
  label: 24,
  room: 36,
  pitches: [9, 7.5, 6],
};

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ChartRow {
  readonly moment: Moment;
  /** Top and bottom: the bottom is the row's line. */
  readonly top: number;
  readonly line: number;
  readonly answers: number;
  readonly dots: readonly Point[];
  /** null with too few answers. */
  readonly mean: number | null;
  readonly knot: Point | null;
}

export interface Chart {
  readonly height: number;
  /** From dot to dot. */
  readonly pitch: number;
  readonly rows: readonly ChartRow[];
}

/** Between the dots of one rating and those of the next. */
const APART = 16;
/** Around the dots of a row. */
const AIR = 14;

/** `most` is how many dots lie at one rating anywhere on the page, so that dots are as large in all drawings. */
export function chartOf(
  checks: readonly ClosedCheck[],
  factor: Factor,
  shape: ChartShape,
  most: number,
): Chart {
  const { pitch, perLine } = gridFor(shape, most);
  const lines = Math.ceil(most / perLine);
  const height = shape.label + Math.max(shape.room, lines * pitch + AIR);
  const rows = checks.map(({ moment, tallies }, index): ChartRow => {
    const { answers, spread } = tallies[factor];
    const top = shape.head + index * height;
    const line = top + height;
    const middle = (top + shape.label + line) / 2 - 1;
    const mean = spread && meanOf(spread);
    return {
      moment,
      top,
      line,
      answers,
      dots: spread ? dotsOf(spread, shape, { pitch, perLine, middle }) : [],
      mean,
      knot: mean === null ? null : { x: shape.first + (mean - 1) * shape.step, y: line },
    };
  });
  return { height: shape.head + rows.length * height + 6, pitch, rows };
}

/** Small dots only when large ones do not fit. */
function gridFor({ step, room, pitches }: ChartShape, most: number) {
  const grids = pitches.map((pitch) => ({ pitch, perLine: Math.floor((step - APART) / pitch) }));
  const fits = grids.find(({ pitch, perLine }) => Math.ceil(most / perLine) * pitch <= room - AIR);
  return fits ?? grids.at(-1) ?? { pitch: 1, perLine: 1 };
}

interface Lines {
  readonly pitch: number;
  readonly perLine: number;
  readonly middle: number;
}

/** Each rating's dots in full lines, what is left over in the middle below. */
function dotsOf(spread: Spread, { first, step }: ChartShape, grid: Lines): readonly Point[] {
  const { pitch, perLine, middle } = grid;
  return spread.flatMap((count, rating) => {
    const lines = Math.ceil(count / perLine);
    return Array.from({ length: count }, (_, index) => {
      const line = Math.floor(index / perLine);
      const inLine = Math.min(perLine, count - line * perLine);
      return {
        x: first + rating * step + ((index % perLine) - (inLine - 1) / 2) * pitch,
        y: middle + (line - (lines - 1) / 2) * pitch,
      };
    });
  });
}

/** The most answers that any rating got. */
export const mostDots = (checks: readonly ClosedCheck[]): number =>
  Math.max(
    1,
    ...checks.flatMap(({ tallies }) =>
      Object.values(tallies).flatMap(({ spread }) => [...(spread ?? [])]),
    ),
  );
