/** A point of the picture, px. */
export type Point = readonly [x: number, y: number];

/** A circle's middle; angles are degrees, clockwise from straight up. */
export interface Centre {
  readonly x: number;
  readonly y: number;
}

export function at({ x, y }: Centre, radius: number, angle: number): Point {
  const radians = ((angle - 90) * Math.PI) / 180;
  return [x + radius * Math.cos(radians), y + radius * Math.sin(radians)];
}

/** How many degrees so many px are along a circle. */
export const degrees = (length: number, radius: number): number =>
  (length / Math.max(radius, 1)) * (180 / Math.PI);

export const text = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

const round = (value: number): number => Math.round(value * 10) / 10;

export interface Band {
  readonly inner: number;
  readonly outer: number;
}

/** A piece of a ring, as a path. */
export function piece(centre: Centre, { inner, outer }: Band, from: number, to: number): string {
  const large = to - from > 180 ? 1 : 0;
  const corner = (radius: number, angle: number) => text(at(centre, radius, angle));
  return (
    `M${corner(inner, from)}L${corner(outer, from)}` +
    `A${round(outer)} ${round(outer)} 0 ${large} 1 ${corner(outer, to)}L${corner(inner, to)}` +
    `A${round(inner)} ${round(inner)} 0 ${large} 0 ${corner(inner, from)}Z`
  );
}
