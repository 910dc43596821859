import type { Page } from 'playwright-core';

/** What the browser's print dialog saves as PDF: with headings, tables and language in it, and its list of contents. */
export const printed = (page: Page): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });

/** How many pages a PDF has: each is an object of its own, outside what is packed. */
export const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
