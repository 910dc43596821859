import { textWidth } from './fitText.ts';
import { type Point, text as pair } from './polar.ts';
import type { Shape } from './scene.ts';

/** "Här faller hon", so many times: a tag that points at where. */
export function markTag(count: number, [x, y]: Point, text: number): readonly Shape[] {
  if (count === 0) return [];
  const size = 13 * text;
  const half = Math.max(textWidth(String(count), size) / 2 + 5, 11 * text);
  const [top, shoulder, tip] = [y - 17 * text, y - 1 * text, y + 8 * text];
  const corners: readonly Point[] = [
    [x - half, top],
    [x + half, top],
    [x + half, shoulder],
    [x, tip],
    [x - half, shoulder],
  ];
  return [
    { is: 'path', paint: 'ink', d: `M${corners.map(pair).join('L')}Z` },
    {
      is: 'text',
      paint: 'onInkName',
      x,
      y: y - 4 * text,
      size,
      leading: 0,
      anchor: 'middle',
      lines: [String(count)],
    },
  ];
}
