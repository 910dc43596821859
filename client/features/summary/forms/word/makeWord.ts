import { fileName } from '#shared/summary/fileName.ts';
import type { Form } from '../Form.ts';
import { inWorker } from '../inWorker.ts';
import { madeFile } from '../madeFile.ts';
import type { Takeaway } from '../Takeaway.ts';
import type { WordContent, WordWords } from './WordContent.ts';
import { wordPicture } from './wordPicture.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const worker = () => new Worker(new URL('./wordWorker.ts', import.meta.url), { type: 'module' });

/** A Word file, made beside the page. */
export const makeWord =
  ({ summary, document, picture }: Takeaway, words: WordWords): Form['make'] =>
  async (tell, signal) => {
    const hasMap = document.parts.some(({ blocks }) => blocks.some(({ kind }) => kind === 'map'));
    const content: WordContent = {
      document,
      organiser: summary.organiser,
      words: { page: words.page, of: words.of },
      map: hasMap && picture ? await wordPicture(picture()) : null,
    };
    const made = await inWorker({ worker, content, tell, signal });
    return madeFile(made, fileName(summary.title, summary.date, 'docx'), TYPE);
  };
