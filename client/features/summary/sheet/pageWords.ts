import type { SummaryDocument } from '#shared/summary/document/SummaryDocument.ts';
import { cssString } from './cssString.ts';

/** What stands in the margins of every page of paper, as the properties that `page.css` reads. */
export function pageWords({ status, title }: SummaryDocument): Readonly<Record<string, string>> {
  const [state = '', ...more] = status;
  return {
    '--page-state': cssString(state),
    '--page-status': cssString(more.join(' · ')),
    '--page-title': cssString(title),
  };
}
