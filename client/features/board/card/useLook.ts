import { useByKey } from '../../../state/useByKey.ts';
import { useScreenActions } from '../screen/screenContext.ts';
import { cardLook, type DrawnCard } from './cardLook.ts';

/** What the screen does with a card, by itself or with its group; see `LOOK`. */
export function useLook(card: DrawnCard): number {
  const { looks, state } = useScreenActions();
  return useByKey(looks, card.id, card.group, () => cardLook(state.getState(), card));
}
