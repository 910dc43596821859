/** What an input device does, in order, as both WebDriver and BiDi have it. */
export interface Acts {
  readonly type: 'pointer' | 'key';
  readonly id: string;
  readonly parameters?: { readonly pointerType: 'mouse' };
  readonly actions: readonly object[];
}

/** The little that a browser of whatever make must be told, for somebody to be at it. */
export interface Driver {
  goTo(url: string): Promise<void>;
  /** Runs in the page an expression that promises something. What it gives back is JSON. */
  evaluate(promise: string): Promise<unknown>;
  act(acts: Acts): Promise<void>;
  /** As PNG. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A private one forgets everything when it is closed. */
export type Window = 'usual' | 'private';
