import type { ParticipantId } from '#shared/domain/ids.ts';
import type { Connection } from './connection.ts';

/** Who is in a room. How often somebody is, is asked for each of a hall that comes back at once: it is not counted anew. */
export class Members extends Set<Connection> {
  readonly #numberOf = new Map<ParticipantId, number>();

  /** Of one participant's connections. */
  numberOf(participant: ParticipantId): number {
    return this.#numberOf.get(participant) ?? 0;
  }

  override add(member: Connection): this {
    if (!this.has(member)) this.#count(member, 1);
    return super.add(member);
  }

  override delete(member: Connection): boolean {
    if (this.has(member)) this.#count(member, -1);
    return super.delete(member);
  }

  #count({ participant }: Connection, more: 1 | -1): void {
    const number = this.numberOf(participant) + more;
    if (number > 0) this.#numberOf.set(participant, number);
    else this.#numberOf.delete(participant);
  }
}
