import type { Connection } from './connection.ts';

/** Those of all rooms who may be behind with reading. Of thousands it is seldom anybody: only they are looked after. */
export class Laggards {
  readonly #members = new Set<Connection>();

  add(member: Connection): void {
    this.#members.add(member);
  }

  /** Whoever keeps up again, or has left, is forgotten. */
  look(): void {
    for (const member of this.#members) {
      if (!member.checkReader()) this.#members.delete(member);
    }
  }
}
