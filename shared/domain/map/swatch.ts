import type { Rung } from '../ladder.ts';
import type { Shape } from './scene.ts';

const GAPS: Readonly<Record<Rung, number>> = { 0: 14, 1: 9, 2: 6, 3: 4, 4: 1 };
const STITCHES: Readonly<Record<1 | 2 | 3, number>> = { 1: 2, 2: 3, 3: 5 };

/** Two cloths as near each other as a rung brings them; null: nobody has said anything. px */
export function swatchShapes(rung: Rung | null, width: number, height: number): readonly Shape[] {
  const half = (rung === null ? 12 : GAPS[rung]) / 2;
  const middle = width / 2;
  const cloth: Shape = {
    is: 'path',
    paint: 'cloth',
    d: `M0 0H${middle - half}V${height}H0ZM${middle + half} 0H${width}V${height}H${middle + half}Z`,
  };
  return [cloth, ...between(rung, { middle, half, height })];
}

interface Gap {
  readonly middle: number;
  readonly half: number;
  readonly height: number;
}

function between(rung: Rung | null, { middle, half, height }: Gap): readonly Shape[] {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, row) => (height * (row + 0.5)) / count);
  if (rung === null) {
    const d = rows(3)
      .map((y) => `M${middle} ${y}l.01 0`)
      .join('');
    return [{ is: 'path', paint: 'hole', d, stroke: 4 }];
  }
  if (rung === 0) {
    const y = height / 2;
    const d = `M${middle - half} ${y - 5}l-7 5 7 5ZM${middle + half} ${y - 5}l7 5-7 5Z`;
    return [{ is: 'path', paint: 'notch', d }];
  }
  const reach = half + 6;
  const d =
    rung === 4
      ? rows(6)
          .map((y, row) => `${row ? 'L' : 'M'}${middle + (row % 2 ? 7 : -7)} ${y}`)
          .join('')
      : rows(STITCHES[rung])
          .map((y) => `M${middle - reach} ${y}H${middle + reach}`)
          .join('');
  return [{ is: 'path', paint: 'stitch', d, stroke: 2.4 }];
}
