/** Says how many pieces are done, of how many. */
export type Tell = (done: number, of: number) => void;
