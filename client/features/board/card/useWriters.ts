import type { CardId } from '#shared/domain/ids.ts';
import { useByKey } from '../../../state/useByKey.ts';
import { useSession } from '../../../state/useSession.ts';
import { useSharedFacts } from './cardFactsContext.ts';
import { type Writers, writersByCard } from './writers.ts';

/** Who else writes in a card. Asks and draws only the cards concerned when presence changes. */
export function useWriters(card: CardId): Writers {
  const { present } = useSession();
  const { writing } = useSharedFacts();
  return useByKey(writing, card, null, () => writersByCard(present.get()).get(card) ?? '');
}
