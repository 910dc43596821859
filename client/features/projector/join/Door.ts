import type { DoorCode } from './codeStore.ts';

/** How people get in, and where. */
export interface Door {
  readonly code: DoorCode;
  /** Where the code is entered, as `https://host`. */
  readonly origin: string;
}
