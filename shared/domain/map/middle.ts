import { fitted } from './fitText.ts';
import { type Centre, piece } from './polar.ts';
import { roundText } from './roundText.ts';
import type { Shape } from './scene.ts';

interface Middle {
  readonly centre: Centre;
  readonly radius: number;
  readonly text: number;
  readonly title: string;
  readonly line: string;
}

/** The life situation that all of it is around. */
export function middleShapes({ centre, radius, text, title, line }: Middle): readonly Shape[] {
  const [big, small] = radius >= 95 * text ? [18, 15] : [15, 13];
  const [size, leading] = [small * text, small * 1.27 * text];
  const top = radius * 0.42;
  const lines =
    radius < 70 * text
      ? []
      : roundText(line, { radius, size, leading, top: top + big * 1.5 * text });
  const heading = (radius < 70 * text ? 13 : big) * text;
  const titles =
    lines.length > 0
      ? [title]
      : (fitted(title, { width: radius * 1.9, size: heading, lines: 2 }) ?? [title]);
  const between = heading * 1.1;
  const alone = heading * 0.35 - ((titles.length - 1) * between) / 2;
  const y = centre.y - (lines.length * leading) / 2;
  return [
    { is: 'path', paint: 'ink', d: disc(centre, radius) },
    {
      is: 'text',
      paint: 'onInkName',
      x: centre.x,
      y: y + (lines.length > 0 ? 0 : alone),
      size: heading,
      leading: between,
      anchor: 'middle',
      lines: titles,
    },
    {
      is: 'text',
      paint: 'onInk',
      x: centre.x,
      y: y + big * 1.35 * text,
      size,
      leading,
      anchor: 'middle',
      lines,
    },
  ];
}

const disc = (centre: Centre, outer: number): string =>
  piece(centre, { inner: 0, outer }, 0, 180) + piece(centre, { inner: 0, outer }, 180, 360);
