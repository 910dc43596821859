import type { CardId, WorkshopId } from '#shared/domain/ids.ts';
import { pathTo } from '../../../state/paths.ts';

/** The whole address of a card, as it is sent to somebody. */
export const linkTo = (workshop: WorkshopId, card: CardId): string =>
  window.location.origin + pathTo.card(workshop, card);
