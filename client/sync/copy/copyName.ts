import type { ParticipantId, WorkshopId } from '#shared/domain/ids.ts';

export interface CopyOf {
  readonly workshop: WorkshopId;
  readonly participant: ParticipantId;
  readonly epoch: number;
  /** A screen never writes, so it must never hold what another tab of the browser has not delivered. */
  readonly asScreen: boolean;
}

/** Names the copy of one life of a board on one device. */
export function copyName({ workshop, participant, epoch, asScreen }: CopyOf): string {
  const name = `mellanrum/${workshop}/${participant}/${epoch}`;
  return asScreen ? `${name}/screen` : name;
}
