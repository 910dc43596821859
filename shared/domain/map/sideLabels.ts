import { apart } from './apart.ts';
import { at, type Centre, text as pair } from './polar.ts';
import type { Paint, Shape } from './scene.ts';

/** Words that belong at an angle of the ring. */
export interface Label<Key extends string> {
  readonly key: Key;
  readonly angle: number;
  readonly paint: Paint;
  readonly lines: readonly string[];
  readonly after?: string;
  readonly size: number;
  /** Those with the lowest number are placed as long as there is room; 0 always. */
  readonly turn: number;
}

interface Columns {
  readonly centre: Centre;
  readonly outer: number;
  readonly height: number;
}

const AIR = 6;
const TURN = 16;
const AWAY = 38;
const heightOf = ({ lines, size }: Label<string>): number => lines.length * size * 1.2 + AIR;

/** How tall a side must be for the words that must stand there. */
export const heightNeeded = (labels: readonly Label<string>[]): number =>
  Math.max(...[true, false].map((isRight) => sum(onSide(labels, isRight).filter(isMust))), 0);

const isMust = ({ turn }: Label<string>) => turn === 0;
const sum = (labels: readonly Label<string>[]) =>
  labels.reduce((height, label) => height + heightOf(label), 0);

/** Words in two columns beside the ring, each with a line to where it belongs; never on top of one another. */
export function sideLabels<Key extends string>(
  labels: readonly Label<Key>[],
  columns: Columns,
): ReadonlyMap<Key, readonly Shape[]> {
  const shapes = new Map<Key, readonly Shape[]>();
  for (const isRight of [true, false]) {
    const placed = thatFit(onSide(labels, isRight), columns.height).sort(
      (one, other) => downwards(one) - downwards(other),
    );
    const wishes = placed.map((label) => ({
      at: at(columns.centre, columns.outer + TURN, label.angle)[1],
      height: heightOf(label),
    }));
    const middles = apart(wishes, { top: 0, bottom: columns.height });
    for (const [index, label] of placed.entries()) {
      shapes.set(label.key, drawn(label, middles[index] ?? 0, isRight, columns));
    }
  }
  return shapes;
}

const turned = (angle: number): number => ((angle % 360) + 360) % 360;
const onSide = <Key extends string>(labels: readonly Label<Key>[], isRight: boolean) =>
  labels.filter(({ angle }) => turned(angle) < 180 === isRight);
/** 0 at the top, 180 at the bottom, on either side. */
const downwards = ({ angle }: Label<string>): number => {
  const clockwise = turned(angle);
  return clockwise < 180 ? clockwise : 360 - clockwise;
};

function thatFit<Key extends string>(labels: readonly Label<Key>[], height: number): Label<Key>[] {
  const chosen: Label<Key>[] = [];
  let left = height;
  for (const label of labels.toSorted((one, other) => one.turn - other.turn)) {
    if (heightOf(label) > left) continue;
    left -= heightOf(label);
    chosen.push(label);
  }
  return chosen;
}

function drawn(
  { angle, paint, lines, after, size }: Label<string>,
  y: number,
  isRight: boolean,
  { centre, outer }: Columns,
): readonly Shape[] {
  const side = isRight ? 1 : -1;
  const x = centre.x + side * (outer + AWAY);
  const leading = size * 1.2;
  const way = [at(centre, outer + 4, angle), at(centre, outer + TURN, angle), [x - side * 6, y]];
  const d = `M${way.map(([px = 0, py = 0]) => pair([px, py])).join('L')}`;
  return [
    { is: 'path', paint: 'leader', d, stroke: 1 },
    {
      is: 'text',
      paint,
      x,
      y: y - ((lines.length - 1) * leading) / 2 + size * 0.35,
      size,
      leading,
      anchor: isRight ? 'start' : 'end',
      lines,
      ...(after === undefined ? {} : { after }),
    },
  ];
}
