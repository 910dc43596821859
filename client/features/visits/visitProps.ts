import type { ActorId } from '#shared/domain/ids.ts';
import type { OpenWish, VisitExchange } from '#shared/domain/visitExchange.ts';
import type { SideOf } from './side.ts';

/** What one writes in a dialog of its own. */
export type VisitAsk =
  | { readonly kind: 'wish'; readonly host: ActorId | null }
  | { readonly kind: 'offer' }
  | { readonly kind: 'side'; readonly side: SideOf; readonly open: OpenWish | null }
  | { readonly kind: 'agreed'; readonly guest: ActorId; readonly host: ActorId };

/** What every part of the exchange is given. */
export interface VisitPart {
  readonly exchange: VisitExchange;
  readonly own: ActorId | null;
  readonly onAsk: (ask: VisitAsk) => void;
}
