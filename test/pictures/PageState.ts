import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Hall } from '../e2e/hall.ts';
import type { Width } from './sizes.ts';

/** One thing that a screen can show, and how people come to it. */
export interface PageState {
  /** `page/state`, as it is asked for on the command line. */
  readonly name: string;
  /** Gets there on a device of its own, as people do, and waits until it is shown. */
  readonly reach: (hall: Hall, on: BrowserContextOptions) => Promise<Page>;
  /** Where it exists. Left out: at every width. */
  readonly widths?: readonly Width[];
  /** What this state brings, when the rest of the page is another state's. */
  readonly part?: string;
  /** Taken to its foot: a page that is read downwards. */
  readonly whole?: boolean;
  /** Puts back what the state changed in the hall itself. */
  readonly leave?: (hall: Hall) => void | Promise<void>;
}
