import { fileName } from '#shared/summary/fileName.ts';
import { toJson } from '#shared/summary/toJson.ts';
import { toMarkdown } from '#shared/summary/toMarkdown.ts';
import type { Form } from './Form.ts';
import { textFile } from './madeFile.ts';
import type { Takeaway } from './Takeaway.ts';

/* The forms that are plain text: made in a blink, also of thousands of cards. */

export const makeMarkdown =
  ({ summary, document }: Takeaway): Form['make'] =>
  async () =>
    textFile(nameOf(summary, 'md'), toMarkdown(document), 'text/markdown;charset=utf-8');

export const makeJson =
  ({ summary }: Takeaway): Form['make'] =>
  async () =>
    textFile(nameOf(summary, 'json'), toJson(summary), 'application/json;charset=utf-8');

export const makeWebPage =
  ({ summary }: Takeaway, page: () => string): Form['make'] =>
  async () =>
    textFile(nameOf(summary, 'html'), page(), 'text/html;charset=utf-8');

const nameOf = (summary: Takeaway['summary'], ending: 'md' | 'json' | 'html'): string =>
  fileName(summary.title, summary.date, ending);
