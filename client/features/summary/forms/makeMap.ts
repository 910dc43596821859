import { fileName } from '#shared/summary/fileName.ts';
import { pngOf } from '../../../ui/pngOf.ts';
import type { Form } from './Form.ts';
import { textFile } from './madeFile.ts';
import type { Takeaway } from './Takeaway.ts';

/** The gap map by itself, in the board's own colours. */
export const makeMap =
  (
    { title, date }: Takeaway['summary'],
    picture: () => string,
    ending: 'png' | 'svg',
  ): Form['make'] =>
  async () => {
    const svg = picture();
    const name = fileName(title, date, ending, 'mellanrumskarta');
    if (ending === 'svg') return textFile(name, svg, 'image/svg+xml');
    const blob = await pngOf(svg);
    return blob ? { kind: 'file', name, blob } : { kind: 'unmade', why: 'failed' };
  };
