import type { RelayName } from '../bus/Bus.ts';
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

/** Somebody with another relay. */
interface Elsewhere {
  readonly entry: PresenceEntry;
  readonly relay: RelayName;
}

interface Surroundings {
  /** Tells the other relays; null: there are none. */
  readonly tellOthers: ((body: Uint8Array) => void) | null;
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
  readonly #elsewhere = new Map<number, Elsewhere>();
  #changed = new Map<number, PresenceEntry>();
  /** Those of them that changed here. */
  #ownChanged = new Map<number, PresenceEntry>();
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

  /** [P110] What another relay tells of those who are with it. */
  hear(relay: RelayName, body: Uint8Array): void {
    for (const entry of readPresence(body) ?? []) {
      const known = this.#elsewhere.get(entry.client);
      // Whoever has moved on to a third relay is newer there.
      const newest = known && known.relay !== relay ? known.entry.clock : -1;
      if (!isGone(entry) && newest <= entry.clock) {
        this.#elsewhere.set(entry.client, { entry, relay });
        this.#tell(entry);
      } else if (known && newest < entry.clock) {
        this.#leaveElsewhere(known);
      }
    }
  }

  /** It is gone, and whoever was with it comes back with another, or not at all. */
  forgetRelay(relay: RelayName): void {
    for (const known of [...this.#elsewhere.values()]) {
      if (known.relay === relay) this.#leaveElsewhere(known);
    }
  }

  #leaveElsewhere({ entry }: Elsewhere): void {
    this.#elsewhere.delete(entry.client);
    // Whoever has come here meanwhile may still have the same clock.
    if (!this.#held.has(entry.client)) this.#tell(goneEntry(entry));
  }

  /** Everybody who is here, to whoever asks among the relays. */
  tellOthers(): void {
    const entries = this.#here();
    if (entries.length > 0) this.#around.tellOthers?.(writePresence(entries));
  }

  /** The client ids of those who are with other relays. */
  get clientsElsewhere(): Iterable<number> {
    return this.#elsewhere.keys();
  }

  #here(): readonly PresenceEntry[] {
    return [...this.#held.values()].filter((held) => held.admitted).map(({ entry }) => entry);
  }

  /** Everybody's state; null when nobody has any. */
  #frame(): Uint8Array | null {
    const elsewhere = [...this.#elsewhere.values()].map(({ entry }) => entry);
    const entries = [...elsewhere, ...this.#here()];
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
    this.#tellAll(held.entry);
  }

  #forget({ entry, admitted }: Held): void {
    this.#held.delete(entry.client);
    if (admitted) this.#tellAll(goneEntry(entry));
  }

  /** Whoever is here, and the other relays. */
  #tellAll(entry: PresenceEntry): void {
    if (this.#around.tellOthers) this.#ownChanged.set(entry.client, entry);
    this.#tell(entry);
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
    if (this.#ownChanged.size === 0) return;
    this.#around.tellOthers?.(writePresence([...this.#ownChanged.values()]));
    this.#ownChanged = new Map();
  }
}

/** Milliseconds between two batches. */
const pauseFor = (members: number): number => (members <= 20 ? 50 : members <= 100 ? 100 : 250);
