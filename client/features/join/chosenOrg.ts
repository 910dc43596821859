import type { ActorId } from '#shared/domain/ids.ts';

/** An actor that is on the board, or one to be added when the person goes in. */
export type ChosenOrg =
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'new'; readonly name: string };
