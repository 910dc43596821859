import { pngOf } from '../../../../ui/pngOf.ts';
import type { WordPicture } from './WordContent.ts';

/** The picture as Word can hold it; null where the browser cannot draw it. */
export async function wordPicture(svg: string): Promise<WordPicture | null> {
  const blob = await pngOf(svg);
  return blob && sizedPng(await blob.arrayBuffer());
}

/** How large a PNG is stands at the same place in each, after its name and the head of its first piece. */
function sizedPng(bytes: ArrayBuffer): WordPicture | null {
  if (bytes.byteLength < 24) return null;
  const view = new DataView(bytes);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? { png: new Uint8Array(bytes), width, height } : null;
}
