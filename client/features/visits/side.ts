import type { ActorId } from '#shared/domain/ids.ts';
import type { Visit } from '#shared/domain/visit.ts';
import type { VisitExchange, Way } from '#shared/domain/visitExchange.ts';

/** What one organisation says of a visit: its own wishes, and what it can show. */
export interface SideOf {
  readonly actor: ActorId;
  readonly learn: readonly Visit[];
  readonly show: readonly Visit[];
}

/** The guest of a way. When it is visited in turn, `back` says what it shows there. */
export const guestSide = (
  way: Way,
  offers: VisitExchange['offers'],
  back: Way | null = null,
): SideOf => ({
  actor: way.guest,
  learn: way.visits,
  show: back ? [...back.visits, ...(offers.get(way.guest) ?? [])] : [],
});

/** The host of a way that nobody goes back. */
export const hostSide = (way: Way, offers: VisitExchange['offers']): SideOf => ({
  actor: way.host,
  learn: [],
  show: [...way.visits, ...(offers.get(way.host) ?? [])],
});
