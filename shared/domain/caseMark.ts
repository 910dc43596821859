import type { ActorId, CaseMarkId, ParticipantId, RelationId, TableId } from './ids.ts';
import type { Removal } from './removal.ts';

/** "Här faller hon": between which two, or at which one, and why. */
export interface CaseMark {
  readonly id: CaseMarkId;
  readonly at: RelationId | ActorId;
  readonly table: TableId | null;
  readonly author: ParticipantId | null;
  readonly note: string;
  readonly removed: Removal | null;
}
