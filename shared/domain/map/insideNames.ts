import { cut, fitted } from './fitText.ts';
import type { MapActor } from './gapMap.ts';
import { at, type Band, type Centre } from './polar.ts';
import type { Shape } from './scene.ts';
import type { Slot } from './slots.ts';

interface Cloth {
  readonly centre: Centre;
  readonly band: Band;
  readonly slot: Slot;
  readonly text: number;
  /** "12 kort". */
  readonly cards: string;
}

/** A name in its cloth, with how many cards name it: whole and on two lines, if need be in the smallest of all text. */
export function insideName({ actor }: MapActor, cloth: Cloth): readonly Shape[] {
  const { centre, band, slot, text } = cloth;
  const [x, y] = at(centre, (band.inner + band.outer) / 2, slot.middle);
  const width = roomAcross(cloth);
  const known = [2, 3].flatMap((most) =>
    [17, 15, 13].flatMap((size) => {
      const lines = fitted(actor.name, { width, size: size * text, lines: most });
      return lines ? [{ size, lines }] : [];
    }),
  )[0];
  const { size, lines } = known ?? {
    size: 15,
    lines: cut(actor.short || actor.name, { width, size: 15 * text, lines: 3 }),
  };
  const leading = size * 1.16 * text;
  const first = y - (lines.length - 1) * size * 0.58 * text - 2;
  const middle = { x, anchor: 'middle' } as const;
  return [
    { is: 'text', paint: 'name', ...middle, y: first, size: size * text, leading, lines },
    {
      is: 'text',
      paint: 'quiet',
      ...middle,
      y: first + lines.length * leading + 1,
      size: 13 * text,
      leading: 0,
      lines: [cloth.cards],
    },
  ];
}

/** How wide level words may be: at the top and the bottom along the ring, at the sides across it. */
function roomAcross({ band, slot }: Cloth): number {
  const radius = (band.inner + band.outer) / 2;
  const half = ((slot.to - slot.from) / 2) * (Math.PI / 180);
  const chord = 2 * radius * Math.sin(Math.min(half, Math.PI / 2));
  const turned = (slot.middle * Math.PI) / 180;
  const along = chord / Math.max(Math.abs(Math.cos(turned)), 0.01);
  const across = (band.outer - band.inner) / Math.max(Math.abs(Math.sin(turned)), 0.01);
  return Math.min(along, across) - 14;
}
