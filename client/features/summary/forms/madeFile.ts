import type { FormMade } from './Form.ts';
import type { Made } from './inWorker.ts';

/** What a worker made, as a file to hand over. */
export const madeFile = (made: Made, name: string, type: string): FormMade =>
  made.ok ? textFile(name, made.bytes, type) : { kind: 'unmade', why: made.why };

export const textFile = (name: string, content: BlobPart, type: string): FormMade => ({
  kind: 'file',
  name,
  blob: new Blob([content], { type }),
});
