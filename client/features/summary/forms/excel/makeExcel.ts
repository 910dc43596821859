import type { Lang } from '#shared/domain/lang.ts';
import type { CsvTable } from '#shared/summary/csv/toCsv.ts';
import { fileName } from '#shared/summary/fileName.ts';
import type { Form } from '../Form.ts';
import { inWorker } from '../inWorker.ts';
import { madeFile } from '../madeFile.ts';
import type { Takeaway } from '../Takeaway.ts';
import { sheetsOf } from './sheetsOf.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const worker = () => new Worker(new URL('./excelWorker.ts', import.meta.url), { type: 'module' });

/** A workbook, made beside the page. */
export const makeExcel =
  ({ summary }: Takeaway, lang: Lang, names: Readonly<Record<CsvTable, string>>): Form['make'] =>
  async (tell, signal) => {
    const content = sheetsOf(summary, lang, names);
    const made = await inWorker({ worker, content, tell, signal });
    return madeFile(made, fileName(summary.title, summary.date, 'xlsx'), TYPE);
  };
