import type { FixAnswer } from '#shared/protocol/deskFrame.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useConnection } from '../../state/useConnection.ts';
import { useReadable } from '../../state/useReadable.ts';
import type { Answer } from '../../sync/api.ts';
import { useDeskSaver } from './deskSaver.ts';

/** Asks the relay to make the version of the desk that is seen: with a name, working material that is kept. */
export type Fix = (keep?: string) => Answer<FixAnswer>;

/** Why nothing can be fixed now, in a sentence; null when it can. */
export function useWhyNotFixed(reports: number): string | null {
  const words = useWords().versions;
  const saving = useReadable(useDeskSaver());
  const isOnline = useConnection().kind === 'online';
  if (reports > 0) return words.fixReports;
  if (!isOnline) return words.fixOffline;
  return saving.kind === 'saving' || saving.kind === 'failed' ? words.fixUnsaved : null;
}
