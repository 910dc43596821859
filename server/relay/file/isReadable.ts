import type { BoardFile } from '#shared/protocol/file/boardFile.ts';
import { parseKeptSummary } from '#shared/summary/keptSummary.ts';

/** Whether every summary that a file brings is one: it is handed out as it was kept. */
export const isReadable = ({ desk }: Pick<BoardFile, 'desk'>): boolean =>
  (desk?.kept ?? []).every(({ json }) => parseKeptSummary(json) !== null);
