import { useApp } from './appContext.ts';
import { toEntry, type WorkshopEntry } from './useKeyRing.ts';
import { useReadable } from './useReadable.ts';
import { useSession } from './useSession.ts';

/** This workshop as the key ring has it. */
export function useEntry(): WorkshopEntry {
  const { workshop, role } = useSession();
  const entry = useReadable(useApp().keyRing.workshops).find(({ id }) => id === workshop);
  return entry ? { ...toEntry(entry), role } : { id: workshop, title: '', role, seen: 0 };
}
