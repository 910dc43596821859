import type { Connection } from './connection.ts';
import type { BoardView } from './reader.ts';

/** Those in a room who may be behind with reading. Of thousands it is seldom anybody: only they are looked after. */
export class Laggards {
  readonly #members = new Set<Connection>();

  add(member: Connection): void {
    this.#members.add(member);
  }

  /** Whoever keeps up again, or has left, is forgotten. `board` is null while it holds what is not on the disk. */
  look(board: BoardView | null): void {
    for (const member of this.#members) {
      if (!member.checkReader(board)) this.#members.delete(member);
    }
  }
}
