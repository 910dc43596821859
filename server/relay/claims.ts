import type { Append, Binding, BoardLog } from '../store/Store.ts';
import type { Sender } from './guard/guard.ts';
import type { LiveBoard } from './liveBoard.ts';
import type { Member } from './member.ts';
import { Owners } from './owners.ts';
import { senderOf } from './senders.ts';

type Who = Omit<Sender, 'ownerOf' | 'claimsLeft'>;

/** [P13] Client ids that become somebody's: here at once, and for good with the next commit. */
export class Claims {
  readonly owners: Owners;
  readonly #board: Pick<LiveBoard, 'doc'>;
  #fresh: Binding[] = [];
  /** On the way to the disk. */
  #given: readonly Binding[] = [];

  constructor({ bindings }: Pick<BoardLog, 'bindings'>, board: Pick<LiveBoard, 'doc'>) {
    this.owners = new Owners(bindings);
    this.#board = board;
  }

  get hasFresh(): boolean {
    return this.#fresh.length > 0;
  }

  /** What the next append is to keep. */
  take(): Pick<Append, 'bindings'> {
    this.#given = this.#fresh;
    this.#fresh = [];
    return { bindings: this.#given };
  }

  committed(): void {
    this.#given = [];
  }

  bind(client: number, { participant }: Pick<Member, 'participant'>): void {
    this.owners.bind({ client, participant });
    this.#fresh.push({ client, participant });
  }

  /** Makes it the member's when it is nobody's. Whether it is theirs now. */
  claim(client: number, from: Member): boolean {
    const { ownerOf, claimsLeft } = this.senderOf(from);
    if (ownerOf(client) === null && claimsLeft > 0) this.bind(client, from);
    return this.owners.ownerOf(client) === from.participant;
  }

  /** Whose a client id is to a member: its own on the disk, on the way there or free to become so, or somebody else's. */
  standing(client: number, member: Member): 'own' | 'free' | 'foreign' {
    const { ownerOf, claimsLeft, participant } = this.senderOf(member);
    const owner = ownerOf(client);
    if (owner === participant) return this.#isOnDisk(client) ? 'own' : 'free';
    return owner === null && claimsLeft > 0 ? 'free' : 'foreign';
  }

  senderOf(from: Who): Sender {
    return senderOf(from, this.owners, this.#board.doc);
  }

  #isOnDisk(client: number): boolean {
    return ![...this.#fresh, ...this.#given].some((binding) => binding.client === client);
  }
}
