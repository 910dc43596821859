import type { ParticipantId } from '#shared/domain/ids.ts';
import type { Binding } from '../store/Store.ts';

/** A page load makes one client id; nobody honest reloads this often in one workshop. */
const MOST_CLIENTS = 1000;

/** [P13] Whose each Yjs client id is. Bound once, for ever, so that nobody can write as somebody else. */
export class Owners {
  readonly #ownerByClient = new Map<number, ParticipantId>();
  readonly #countByParticipant = new Map<ParticipantId, number>();

  constructor(known: readonly Binding[]) {
    for (const binding of known) this.bind(binding);
  }

  get all(): readonly Binding[] {
    return [...this.#ownerByClient].map(([client, participant]) => ({ client, participant }));
  }

  ownerOf(client: number): ParticipantId | null {
    return this.#ownerByClient.get(client) ?? null;
  }

  /** Of client ids that are anybody's. */
  ofAll(clients: Iterable<number>): readonly ParticipantId[] {
    return [...clients].flatMap((client) => this.ownerOf(client) ?? []);
  }

  claimsLeft(participant: ParticipantId): number {
    return Math.max(0, MOST_CLIENTS - (this.#countByParticipant.get(participant) ?? 0));
  }

  bind({ client, participant }: Binding): void {
    if (this.#ownerByClient.has(client)) return;
    this.#ownerByClient.set(client, participant);
    this.#countByParticipant.set(participant, (this.#countByParticipant.get(participant) ?? 0) + 1);
  }
}
