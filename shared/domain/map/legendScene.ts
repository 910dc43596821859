import { RUNGS, type Rung } from '../ladder.ts';
import type { Scene, Shape } from './scene.ts';
import { swatchShapes } from './swatch.ts';

const WIDTH = 56;
const HEIGHT = 28;

/** What the seams mean, in a row below the picture. */
export function legendScene(width: number, rungName: (rung: Rung) => string): Scene {
  const step = width / RUNGS.length;
  const ground = RUNGS.flatMap((rung): readonly Shape[] => [
    ...swatchShapes(rung, WIDTH, HEIGHT).map((shape) => moved(shape, rung * step, 24)),
    {
      is: 'text',
      paint: rung === 0 ? 'openWord' : 'word',
      x: rung * step + WIDTH + 12,
      y: 24 + HEIGHT / 2 + 5,
      size: 15,
      leading: 0,
      anchor: 'start',
      lines: [rungName(rung)],
    },
  ]);
  return { width, height: 60, ground, items: [], threadsLeftOut: 0, numbered: false };
}

/** Paths of a swatch have absolute letters only where they begin. */
function moved(shape: Shape, x: number, y: number): Shape {
  if (shape.is === 'text') return { ...shape, x: shape.x + x, y: shape.y + y };
  const d = shape.d.replaceAll(/([MLHV])([-\d.]+)(?: ([-\d.]+))?/g, (_, letter, first, second) => {
    if (letter === 'H') return `H${Number(first) + x}`;
    if (letter === 'V') return `V${Number(first) + y}`;
    return `${letter}${Number(first) + x} ${Number(second) + y}`;
  });
  return { ...shape, d };
}
