/** Commands and files that stand as they are, the same in every language. */
export type ExampleId =
  | 'start'
  | 'systemd'
  | 'container'
  | 'compose'
  | 'nginx'
  | 'caddy'
  | 'backup'
  | 'restore'
  | 'upgrade'
  | 'move'
  | 'watch';

/**
 * A piece of a help page. A plain string is a paragraph. In every sentence `**` marks what stands in bold and a
 * backtick what is typed, or read, exactly so.
 */
export type HelpBlock =
  | string
  | { readonly list: readonly string[] }
  | { readonly steps: readonly string[] }
  /** A name to the left, what it means to the right. */
  | { readonly facts: readonly (readonly [name: string, meaning: string])[] }
  | { readonly example: ExampleId };

export interface HelpChapter {
  /** Stays the same in every language. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly HelpBlock[];
}

export interface HelpText {
  readonly title: string;
  /** What the way here says, where there are several. */
  readonly forWhom: string;
  readonly lead: string;
  readonly chapters: readonly HelpChapter[];
}
