import { presenceFrame } from './frames/write.ts';
import type { Member } from './member.ts';
import {
  goneEntry,
  isGone,
  isState,
  type PresenceEntry,
  readPresence,
  writePresence,
} from './presence.ts';
import type { Cancel, Time } from './time.ts';

interface Held {
  readonly entry: PresenceEntry;
  readonly holder: Member;
  /** Its client id is the holder's on disk; before that nobody may see it. */
  readonly admitted: boolean;
}

interface Surroundings {
  readonly members: ReadonlySet<Member>;
  readonly time: Time;
  /** Whether the client id is the member's, can become it, or is somebody else's. */
  standing(client: number, member: Member): 'own' | 'free' | 'foreign';
  claim(client: number, member: Member, settled: (owned: boolean) => void): void;
}

/** [P16]–[P18] Who is here, as raw bytes. Sent on in batches, the rarer the more there are to send to. */
export class PresentDevices {
  readonly #around: Surroundings;
  readonly #held = new Map<number, Held>();
  /** [P17] The one client id that a member speaks for. */
  readonly #clientByMember = new Map<Member, number>();
  #changed = new Map<number, PresenceEntry>();
  #cancel: Cancel | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  take(from: Member, body: Uint8Array): void {
    const entries = readPresence(body);
    if (!entries) return from.close('badData');
    for (const entry of entries) {
      const mine = this.#clientByMember.get(from) ?? this.#choose(entry.client, from);
      // Copied: the frame it stands in is much larger than the entry.
      if (mine === entry.client && isState(entry))
        this.#put({ ...entry, json: entry.json.slice() }, from);
    }
  }

  welcome(member: Member): void {
    const frame = this.#frame();
    if (frame) member.send(frame);
  }

  /** To whoever asks. */
  tell(member: Member): void {
    const frame = this.#frame();
    if (frame) member.sendPresence(frame);
  }

  /** Everybody's state; null when nobody has any. */
  #frame(): Uint8Array | null {
    const entries = [...this.#held.values()]
      .filter((held) => held.admitted)
      .map(({ entry }) => entry);
    return entries.length > 0 ? presenceFrame(writePresence(entries)) : null;
  }

  leave(member: Member): void {
    const client = this.#clientByMember.get(member);
    this.#clientByMember.delete(member);
    const held = client === undefined ? undefined : this.#held.get(client);
    if (held?.holder === member) this.#forget(held);
  }

  close(): void {
    this.#cancel?.();
  }

  #choose(client: number, from: Member): number | null {
    const standing = this.#around.standing(client, from);
    if (standing === 'foreign') return null;
    this.#clientByMember.set(from, client);
    if (standing === 'free')
      this.#around.claim(client, from, (owned) => this.#claimed(client, from, owned));
    return client;
  }

  #claimed(client: number, from: Member, owned: boolean): void {
    const held = this.#held.get(client);
    if (held?.holder !== from) return;
    if (owned) this.#admit({ ...held, admitted: true });
    else {
      this.#held.delete(client);
      this.#clientByMember.delete(from);
    }
  }

  #put(entry: PresenceEntry, holder: Member): void {
    const known = this.#held.get(entry.client);
    const isOld = known && known.holder === holder && entry.clock < known.entry.clock;
    if (isOld) return;
    if (isGone(entry)) {
      if (known) this.#forget({ ...known, entry });
      return;
    }
    const admitted = known?.admitted ?? this.#around.standing(entry.client, holder) === 'own';
    const held = { entry, holder, admitted };
    if (admitted) this.#admit(held);
    else this.#held.set(entry.client, held);
  }

  #admit(held: Held): void {
    this.#held.set(held.entry.client, held);
    this.#tell(held.entry);
  }

  #forget({ entry, admitted }: Held): void {
    this.#held.delete(entry.client);
    if (admitted) this.#tell(goneEntry(entry));
  }

  #tell(entry: PresenceEntry): void {
    this.#changed.set(entry.client, entry);
    this.#cancel ??= this.#around.time.later(pauseFor(this.#around.members.size), () =>
      this.#flush(),
    );
  }

  #flush(): void {
    this.#cancel = null;
    const frame = presenceFrame(writePresence([...this.#changed.values()]));
    this.#changed = new Map();
    for (const member of this.#around.members) member.sendPresence(frame);
  }
}

/** Milliseconds between two batches. */
const pauseFor = (members: number): number => (members <= 20 ? 50 : members <= 100 ? 100 : 250);
