import * as decoding from 'lib0/decoding';
import type { DeviceSecret } from '#shared/domain/identity.ts';
import type { Role } from '#shared/domain/role.ts';
import { MESSAGE } from '#shared/protocol/messages.ts';
import type { StoredSlip, Workshop } from '../../server/store/Store.ts';
import { BrokenDisk } from '../support/brokenStore.ts';
import { memoryStore } from '../support/memoryStore.ts';
import { command, frame } from '../support/rawSocket.ts';
import { type FakeWire, RelayInMemory } from '../support/relayInMemory.ts';

interface HeardStage {
  readonly revision: number;
  readonly checks: object[];
  readonly rounds: object[];
}

/** A relay in memory to which slips are handed in. */
export class SlipHall {
  readonly disk: BrokenDisk;
  readonly workshop: Workshop;
  relay: RelayInMemory;

  private constructor(disk: BrokenDisk, relay: RelayInMemory, workshop: Workshop) {
    this.disk = disk;
    this.relay = relay;
    this.workshop = workshop;
  }

  static async open(): Promise<SlipHall> {
    const disk = new BrokenDisk();
    const relay = new RelayInMemory({ store: disk.wrap(memoryStore()) });
    return new SlipHall(disk, relay, await relay.createWorkshop());
  }

  async join(role: Role = 'participant', device?: DeviceSecret): Promise<FakeWire> {
    const wire = await this.relay.join(this.workshop, role, device);
    await this.relay.time.pass(10);
    return wire;
  }

  /** Another relay takes over what this one left on the disk. */
  async restart(): Promise<void> {
    await this.relay.stop();
    this.relay = new RelayInMemory({ store: this.relay.store });
  }

  /** Gives why not; null: it was obeyed. */
  async steer(chair: FakeWire, body: object): Promise<unknown> {
    chair.receive(command(1, stageOf(chair).revision, body));
    await this.relay.time.pass(10);
    return (told(chair, MESSAGE.command).at(-1) as { refusal: unknown }).refusal;
  }

  /** Gives why not; null: it is kept. */
  async hand(wire: FakeWire, slip: unknown): Promise<unknown> {
    wire.receive(frame(MESSAGE.slip, JSON.stringify({ request: 7, slip })));
    await this.relay.time.pass(30);
    return (told(wire, MESSAGE.slip).at(-1) as { refusal: unknown }).refusal;
  }

  /** Whatever else than that devices were here. */
  async onDisk(): Promise<readonly StoredSlip[]> {
    const slips = await this.relay.store.readSlips(this.workshop.id);
    return slips.filter(({ box }) => box !== 'devices');
  }

  /** What somebody was last told of how many slips there are. */
  async countsTold(wire: FakeWire): Promise<unknown> {
    await this.relay.time.pass(300);
    return told(wire, MESSAGE.counts).at(-1);
  }
}

/** Everything of a kind that somebody was sent, in order. */
function told(wire: FakeWire, kind: number): unknown[] {
  return wire.sent.flatMap((bytes) => {
    const decoder = decoding.createDecoder(bytes);
    if (decoding.readVarUint(decoder) !== kind) return [];
    if (kind === MESSAGE.stage) decoding.readVarUint(decoder);
    return [JSON.parse(decoding.readVarString(decoder))];
  });
}

export const stageOf = (wire: FakeWire): HeardStage =>
  told(wire, MESSAGE.stage).at(-1) as HeardStage;

/** All that was sent to somebody since they had been sent so many frames, as one text to search. */
export const heardSince = (wire: FakeWire, frames: number): string =>
  Buffer.concat(wire.sent.slice(frames)).toString('utf8');
