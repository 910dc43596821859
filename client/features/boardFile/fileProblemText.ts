import type { Words } from '../../i18n/words.ts';
import type { ApiProblem } from '../../sync/api.ts';
import { type FileProblem, MOST_MEGABYTES } from './chooseFile.ts';

/** Why a file did not come in, and what to do. */
export function fileProblemText(
  problem: FileProblem | ApiProblem,
  { boardFile, files, problems }: Pick<Words, 'boardFile' | 'files' | 'problems'>,
): string {
  switch (problem) {
    case 'notOurs':
      return boardFile.notOurs;
    case 'tooLargeFile':
      return boardFile.tooLarge(MOST_MEGABYTES);
    case 'unreadable':
      return files.importUnreadable;
    case 'network':
      return files.importOffline;
    default:
      return problems[problem];
  }
}
