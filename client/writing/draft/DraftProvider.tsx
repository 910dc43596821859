import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { useSession } from '../../state/useSession.ts';
import { type DraftBox, draftBox } from './draftBox.ts';

const DraftContext = createContext<DraftBox | null>(null);

interface Props {
  readonly children: ReactNode;
}

/** Keeps the half-written texts of one workshop for every field below it. */
export function DraftProvider({ children }: Props) {
  const { workshop } = useSession();
  const [box] = useState(() => draftBox(workshop, findShelf()));
  useEffect(() => {
    const hear = ({ key }: StorageEvent) => box.heard(key);
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }, [box]);
  return <DraftContext value={box}>{children}</DraftContext>;
}

export function useDraftBox(): DraftBox {
  const box = use(DraftContext);
  if (!box) throw new Error('Drafts are only kept inside a DraftProvider.');
  return box;
}

/** Reading the property throws where storage is blocked. */
function findShelf(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
