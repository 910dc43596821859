import { useSyncExternalStore } from 'react';
import type { CardId } from '#shared/domain/ids.ts';
import { useSession } from '../../../state/useSession.ts';
import { type Writers, writersOf } from './writers.ts';

/** Who else writes in a card. Draws only the cards concerned when presence changes. */
export function useWriters(card: CardId): Writers {
  const { present } = useSession();
  return useSyncExternalStore(present.subscribe, () => writersOf(present.get(), card));
}
