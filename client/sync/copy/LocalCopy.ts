import type { Readable } from '../readable.ts';
import type { Keeping } from '../Session.ts';

/** The device's own copy of one document. */
export interface LocalCopy {
  readonly keeping: Readable<Exclude<Keeping, 'opening'>>;
  /** Resolves when what was written so far lies on the disk, or cannot. */
  flushed(): Promise<void>;
  /** Writes it anew as one state: nothing that has been deleted since is left in it. Resolves to whether that is on the disk. */
  compact(): Promise<boolean>;
  /** Stops keeping; the copy stays. */
  close(): Promise<void>;
  /** Stops keeping and takes the copy away. */
  erase(): Promise<void>;
}
