import type { SummaryPart } from '#shared/domain/desk/summaryParts.ts';

/** Where a part begins: the list of contents leads there. */
export const partId = (part: SummaryPart): string => `part-${part}`;
