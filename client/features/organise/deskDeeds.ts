import type { Role } from '#shared/domain/role.ts';
import type { ImportAnswer, WorkshopAnswer } from '#shared/protocol/api.ts';
import type { Answer } from '../../sync/api.ts';

/** What is asked of the relay over HTTP, with this device's own key. */
export interface DeskDeeds {
  readonly importCards: (file: Blob) => Answer<ImportAnswer>;
  readonly rotate: (role: Role) => Answer<WorkshopAnswer>;
  readonly remove: () => Answer<null>;
}
