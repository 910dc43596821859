import { createContext, use } from 'react';
import type { SavingQueue } from '../../state/savingQueue.ts';
import type { DeskRefusal } from '../../sync/relay/deskCommands.ts';

export type DeskSaver = SavingQueue<DeskRefusal>;

/** One for the whole page, so that *Sparat* is said once, of all of it. */
export const DeskSaverContext = createContext<DeskSaver | null>(null);

export function useDeskSaver(): DeskSaver {
  const saver = use(DeskSaverContext);
  if (!saver) throw new Error('The summary is only edited inside a DeskSaverContext.');
  return saver;
}
