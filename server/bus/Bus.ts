import type { WorkshopId } from '#shared/domain/ids.ts';

/** What a relay is called among those that share a store: one life of one process. */
export type RelayName = string;

export type Told =
  /** Something of this workshop has changed in the store. */
  | { readonly kind: 'wake'; readonly workshop: WorkshopId }
  /** Who is in its room at the relay that tells, or no longer is: entries as y-protocols writes them. */
  | { readonly kind: 'presence'; readonly workshop: WorkshopId; readonly body: Uint8Array }
  /** Its room was opened at the relay that asks: who is in it elsewhere? */
  | { readonly kind: 'who'; readonly workshop: WorkshopId }
  | { readonly kind: 'alive' }
  | { readonly kind: 'bye' };

/**
 * Between relays that share a store. Whatever is told may be lost, come twice or in another order: what must be right
 * is asked of the store.
 */
export interface Bus {
  tell(told: Told): void;
  /** What others tell, never what is told from here. To be called once. */
  listen(heard: (from: RelayName, told: Told) => void): void;
  /** Says good-bye. */
  close(): Promise<void>;
}
