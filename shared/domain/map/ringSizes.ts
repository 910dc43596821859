import type { Band, Centre } from './polar.ts';

/** How the names are told: in the cloths, in columns beside the ring, or by number where there is room for neither. */
export type Naming = 'inside' | 'beside' | 'numbered';

export interface Space {
  /** px */
  readonly width: number;
  readonly height: number;
  /** How much larger than usual the reader wants letters. */
  readonly text: number;
  /** On a wall, px: nothing is set smaller. What then finds no room is left out, from the least open gaps. */
  readonly least?: number;
}

/** px: letters that are so large where the reader wants them as usual. */
export const lettersAt = ({ text, least = 0 }: Space, usual: number): number =>
  Math.max(usual * text, least);

export interface RingSizes {
  readonly naming: Naming;
  readonly centre: Centre;
  readonly band: Band;
  /** The life situation. */
  readonly middle: number;
  /** Beside the ring. */
  readonly column: number;
}

const MOST_INSIDE = 9;

export function ringSizes(count: number, { width, height, text, least }: Space): RingSizes {
  const naming = least === undefined ? namingFor(count, width / text) : 'beside';
  const room = least === undefined ? Math.min(width * 0.2, 176 * text) : width * 0.25;
  const column = naming === 'beside' ? room : 0;
  const margin = { inside: 150 * text, beside: column + 40, numbered: 18 }[naming];
  const above = { inside: 42 * text, beside: least === undefined ? 22 : 42, numbered: 18 }[naming];
  const outer = Math.max(60, Math.min(width / 2 - margin, height / 2 - above));
  const [inner, middle] = naming === 'inside' ? [0.628, 0.346] : [0.71, 0.37];
  return {
    naming,
    centre: { x: width / 2, y: height / 2 },
    band: { inner: outer * inner, outer },
    middle: outer * middle,
    column,
  };
}

function namingFor(count: number, width: number): Naming {
  if (width < 600) return 'numbered';
  return count <= MOST_INSIDE && width >= 700 ? 'inside' : 'beside';
}
