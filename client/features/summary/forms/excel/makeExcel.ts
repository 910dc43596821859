import { fileName } from '#shared/summary/fileName.ts';
import type { Form } from '../Form.ts';
import { inWorker } from '../inWorker.ts';
import { madeFile } from '../madeFile.ts';
import type { Takeaway } from '../Takeaway.ts';
import type { SheetWords } from './sheets/SheetWords.ts';
import { sheetsOf } from './sheets/sheetsOf.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const worker = () => new Worker(new URL('./excelWorker.ts', import.meta.url), { type: 'module' });

/** A workbook, made beside the page. */
export const makeExcel =
  ({ summary }: Takeaway, words: SheetWords): Form['make'] =>
  async (tell, signal) => {
    const content = sheetsOf(summary, words);
    const made = await inWorker({ worker, content, tell, signal });
    return madeFile(made, fileName(summary.title, summary.date, 'xlsx'), TYPE);
  };
