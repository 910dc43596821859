import type { Page } from 'playwright-core';

/** What the browser's print dialog saves as PDF: with headings, tables and language in it, and its list of contents. */
export const printed = (page: Page): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
