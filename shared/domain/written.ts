/** Words that somebody has written at one place of a record, and how other words are said there. */
export interface Written<Whole> {
  /** `stage//title`; of one of several, `stage/tables/t4`. */
  readonly path: string;
  /** Empty when nobody has written anything of their own there. */
  readonly words: string;
  /** UTF-16 units. */
  readonly most: number;
  /** Something must stand there. */
  readonly isNeeded: boolean;
  readonly saying: (words: string) => Whole;
}
