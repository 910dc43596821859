import * as Y from 'yjs';
import { addCard } from '#shared/board/edits/cards.ts';
import { participantId } from '#shared/domain/identity.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { ROLES, type Role } from '#shared/domain/role.ts';
import { nextPosition } from '#shared/domain/stage/plan.ts';
import { keyOf } from '../../server/relay/capability.ts';
import type { Connection } from '../../server/relay/connection.ts';
import { loadDoc } from '../../server/relay/loadDoc.ts';
import type { Workshop } from '../../server/store/Store.ts';
import { AT, act, idFrom } from '../board/people.ts';
import { FakeTime } from '../support/fakeTime.ts';
import { RelayInMemory } from '../support/relayInMemory.ts';
import { ATTACKS } from './attacks.ts';
import { castOf, type Device } from './cast.ts';
import { Disk, type Mood } from './disk.ts';
import { areSame } from './holds.ts';
import { Line } from './line.ts';
import { openingOf, ratingOf } from './ratings.ts';
import { RelayClock } from './relayClock.ts';
import type { Step } from './steps.ts';
import { Tab } from './tab.ts';
import { steerRound, tellDrafts, vote } from './voting.ts';
import { Watch } from './watch.ts';

/** So small that a few frames on their way make a laggard, and a few commits a snapshot. */
const LIMITS = {
  lagPresenceBytes: 2_000,
  lagUpdatesBytes: 4_000,
  lagCloseBytes: 120_000,
  logRows: 9,
  logRowsAtRest: 3,
  queuedBytes: 15_000,
};
const MOODS: readonly Mood[] = ['well', 'well', 'refuses', 'unreadable', 'forgets'];
const ALL = Number.POSITIVE_INFINITY;
const NOBODY = { hear: () => undefined, lost: () => undefined };

interface Life {
  readonly relay: RelayInMemory;
  readonly clock: RelayClock;
}

/** A hall, its devices, the network, the relay through all its lives, and the disk below it. */
export class World {
  readonly time = new FakeTime();
  readonly watch: Watch;
  readonly disk: Disk;
  boards: readonly Workshop[] = [];
  devices: readonly Device[] = [];
  lines: Line[] = [];
  life: Life;
  #clients = 1_000;
  #count = 0;

  constructor() {
    const isParticipant = (id: string) =>
      this.devices.some((one) => one.participant === id && one.isEver === 'participant');
    this.watch = new Watch(() => this.disk, isParticipant);
    this.disk = new Disk(this.watch, this.time);
    this.life = this.#newLife();
  }

  async begin(): Promise<void> {
    const { relay } = this.life;
    this.boards = [await relay.createWorkshop(), await relay.createWorkshop()];
    this.devices = castOf(this.boards, () => this.newClient());
    for (const device of this.devices) await this.giveKey(device);
    for (const { device, tab } of this.tabs) this.connect(device, tab);
    await this.flow(1);
    for (const board of [0, 1]) steerRound(this.#chair(board), board, 1);
    await this.flow(1);
  }

  get tabs(): readonly { readonly device: Device; readonly tab: Tab }[] {
    return this.devices.flatMap((device) => device.tabs.map((tab) => ({ device, tab })));
  }

  board(device: Device): Workshop {
    const board = this.boards[device.board];
    if (!board) throw new Error('no such board');
    return board;
  }

  /** As random as Yjs needs it, and the same every time. */
  newClient(): number {
    this.#clients += 1;
    return Math.imul(this.#clients, 0x9e37_79b1) >>> 0;
  }

  connect(device: Device, tab: Tab): void {
    if (tab.line) return;
    const board = this.board(device);
    const line = this.openLine(tab, board, (frame) => this.watch.sent(frame, board.id, tab));
    this.knock(line, board, device);
    tab.open(line);
  }

  async giveKey(device: Device): Promise<void> {
    const found = await this.disk.truth.find(this.board(device).id);
    if (found.kind === 'here') device.key = keyOf(found.workshop, device.role);
  }

  /** Everything arrives that can, and time passes, a few times. */
  async flow(order: number, rounds = 2, ms = 12): Promise<void> {
    for (let round = 0; round < rounds; round += 1) {
      const from = this.lines.length === 0 ? 0 : (order + round) % this.lines.length;
      for (const line of [...this.lines.slice(from), ...this.lines.slice(0, from)]) {
        line.arriveUp(ALL);
        line.arriveDown(ALL);
      }
      this.lines = this.lines.filter((line) => !line.isOver);
      await this.time.pass(ms);
    }
  }

  /** Makes a step happen. What it cannot happen to, it does not. */
  async take(step: Step): Promise<void> {
    const { tabs } = this;
    const { device, tab } = tabs[step.a % tabs.length] ?? {};
    this.#count += 1;
    if (device && tab) await this.#takeAt(step, device, tab);
    this.watch.look(this.lines);
  }

  async #takeAt({ what, a, b }: Step, device: Device, tab: Tab): Promise<void> {
    switch (what) {
      case 'edit':
        return this.#edit(device, tab, b);
      case 'ask':
        return tab.ask();
      case 'arrive':
        if (b % 2 === 0) tab.line?.arriveUp(1 + (b % 5));
        else tab.line?.arriveDown(1 + (b % 5));
        return;
      case 'flow':
        return this.flow(b, 1 + (b % 3), 1 + (b % 40));
      case 'connect':
        return this.#comeBack(a, b);
      case 'cut':
        return b % 3 === 0 ? tab.line?.vanish(b % 7) : tab.line?.cut(b % 7, b % 4);
      case 'repeat':
        return tab.repeat();
      case 'presence':
        return tab.show(device.participant, b % 2 === 0);
      case 'steer':
        return this.#steer(tab, b);
      case 'vote':
        return this.#voteTogether(b);
      case 'drafts':
        return tellDrafts(this.watch.handedIn, this.board(device).id, device, tab, b);
      case 'rate':
        return this.#rate(device, tab, b);
      case 'openRatings':
        return tab.hand(openingOf(device));
      case 'erase':
        return this.#erase(device, b);
      case 'round':
        return steerRound(this.#chair(device.board), this.#count, b);
      case 'lock':
      case 'unlock':
        return this.#chair(device.board)?.steer({ type: 'lock', locked: what === 'lock' });
      case 'rotate':
        return this.#rotate(device.board, ROLES[b % ROLES.length] ?? 'screen');
      case 'newKey':
        return this.giveKey(device);
      case 'demote':
        return this.#demote();
      case 'stall':
        return this.#stall(tab, b);
      case 'reload':
        return tab.reload(this.newClient());
      case 'openTab':
        return this.#openTab(device, tab);
      case 'store':
        this.disk.mood = MOODS[b % MOODS.length] ?? 'well';
        this.disk.delay = a % 3 === 0 ? b % 60 : 0;
        return;
      case 'crash':
        return this.crash(b);
      case 'restart':
        return this.#restart();
      case 'bringIn':
        return this.#bringIn(device);
      case 'attack':
        return this.#attack(b);
      case 'longPause':
        return this.#pauseLong(b);
    }
  }

  /** Who reads nothing meanwhile, or is gone without a word, is let go. */
  async #pauseLong(b: number): Promise<void> {
    const isLost = (line: Line) =>
      line.isHalf || (line.isStalled && line.wire.unread() > LIMITS.lagPresenceBytes);
    const lost = this.lines.filter((line) => line.isSeated && isLost(line));
    for (let n = 0; n < 6; n += 1) await this.flow(b, 1, 9_000);
    if (lost.some((line) => line.isSeated)) this.watch.faults.push('a lost reader is kept');
  }

  /** Somebody who is away; whose key is bad asks for a new one, most of the time. */
  async #comeBack(a: number, b: number): Promise<void> {
    const away = this.tabs.filter(({ tab }) => tab.line === null);
    const { device, tab } = away[a % Math.max(1, away.length)] ?? {};
    if (!device || !tab) return;
    if (tab.closedWith === 'badCapability' && b % 4 > 0) await this.giveKey(device);
    this.connect(device, tab);
  }

  #edit(device: Device, tab: Tab, b: number): void {
    const edit = { who: device.who, what: b % 14, pick: b % 997, other: b % 991 };
    // Only who moderates takes others' cards away: the interface does not offer it to others.
    const mayRemove = device.isEver === 'organiser';
    if (device.isEver === 'screen' || (edit.what === 8 && !mayRemove)) return;
    const undo = act(tab.doc, edit, this.#count, device.participant);
    if (undo && edit.what !== 8 && b % 9 === 0) undo(tab.doc);
  }

  #stall(tab: Tab, b: number): void {
    const stalled = this.lines.find((line) => line.isStalled);
    if (stalled && b % 2 === 0) stalled.isStalled = false;
    else if (tab.line) tab.line.isStalled = true;
  }

  /** Many at once, as in a hall; and some of them not in time. */
  #voteTogether(b: number): void {
    for (const [n, { device, tab }] of this.tabs.entries()) {
      if ((n + b) % 3 === 0) {
        vote(this.watch.handedIn, this.board(device).id, device, tab, b + n * 31);
      }
    }
  }

  /** Whoever may lock, on a board. */
  #chair(board: number): Tab | undefined {
    return this.devices.find((one) => one.board === board && one.role === 'organiser')?.tabs[0];
  }

  #steer(tab: Tab, b: number): void {
    const next = tab.stage && nextPosition(tab.stage);
    if (b % 4 === 0) tab.steer({ type: 'undo' });
    else if (b % 4 === 1) tab.steer({ type: 'tableDone', table: 't1', done: b % 8 < 4 });
    else if (next) tab.steer({ type: 'goTo', position: next });
  }

  async #rotate(board: number, role: Role): Promise<void> {
    const workshop = this.boards[board];
    const { relay } = this.life.relay;
    const checkMembers = (rotated: Workshop | null) => {
      const room = [...relay.rooms.open()].find(({ id }) => id === workshop?.id);
      const newest = rotated?.generations[role] ?? 0;
      const isOld = ({ capability }: Connection) =>
        capability.role === role && capability.generation < newest;
      if ([...(room?.members ?? [])].some(isOld))
        this.watch.faults.push('somebody stays in with a key that was rotated');
    };
    if (workshop) relay.rotate(workshop.id, role).then(checkMembers, () => undefined);
    await this.time.pass(2);
  }

  async #demote(): Promise<void> {
    const device = this.devices.find((one) => one.isEver === 'facilitator');
    if (!device) return;
    device.role = device.role === 'facilitator' ? 'participant' : 'facilitator';
    await this.giveKey(device);
  }

  #openTab(device: Device, tab: Tab): void {
    if (device.tabs.length >= 3) return;
    const copy = Y.encodeStateAsUpdate(tab.doc);
    device.tabs.push(new Tab(this.newClient(), device.participant, copy));
  }

  /** The process is gone: of what is on its way to the devices some arrives, of the rest nothing. */
  async crash(b: number): Promise<void> {
    this.life.clock.stop();
    for (const line of this.lines) line.cut(0, b % 5);
    this.lines = [];
    this.life = this.#newLife();
    await this.checkDisk();
  }

  async #restart(): Promise<void> {
    const { relay, clock } = this.life;
    let isDone = false;
    void relay.stop().then(() => {
      isDone = true;
    });
    for (let tries = 0; !isDone && tries < 50; tries += 1) await this.time.pass(20);
    if (!isDone) throw new Error('the relay does not end');
    if (clock.waiting > 0) throw new Error('timers run in a relay that has ended');
    for (const line of this.lines) line.arriveDown(ALL);
    clock.stop();
    for (const line of this.lines) line.cut(0, 0);
    this.lines = [];
    this.life = this.#newLife();
    await this.checkDisk();
  }

  /** What a relay would load is what was ever committed. */
  async checkDisk(): Promise<void> {
    for (const { id } of this.boards) {
      const loaded = loadDoc(await this.disk.truth.read(id));
      if (!areSame(loaded, this.disk.of(id).board)) throw new Error('the disk has lost something');
    }
  }

  #rate(device: Device, tab: Tab, b: number): void {
    if (!tab.line) return;
    const rating = ratingOf(device, b);
    this.watch.rated.sent(this.board(device).id, device.participant, rating);
    tab.hand(rating);
  }

  async #erase(device: Device, b: number): Promise<void> {
    const room = await this.#within(this.life.relay.relay.rooms.enter(this.board(device).id));
    if (room && typeof room !== 'string') this.watch.erasures.ask(room, this.disk, b);
    await this.time.pass(b % 40);
  }

  async #bringIn(device: Device): Promise<void> {
    const count = this.#count;
    const room = await this.#within(this.life.relay.relay.rooms.enter(this.board(device).id));
    if (!room || typeof room === 'string') return;
    const { doc } = room.board;
    if (!doc.store.clients.has(doc.clientID)) doc.clientID = this.newClient();
    const id = idFrom(`card-nobody-${count}`) as CardId;
    const place = { step: 'valueVision', column: 'needs', rank: 'a0' } as const;
    const nobody = { participant: null, table: null, org: null, lang: 'sv', at: AT } as const;
    void room
      .edit((board) => addCard(board, { id, place, text: 'Från en fil', actors: [] }, nobody))
      .then(() => {
        const isThere = this.disk.of(room.id).board.getMap('cards').has(id);
        if (!isThere) this.watch.faults.push('an edit of the relay was not on the disk');
      })
      .catch(() => undefined); // the room ended before it was done
    await this.time.pass(2);
  }

  /** What comes of a promise, if something does soon: one of a dead or slow disk is left behind. */
  async #within<Value>(promise: Promise<Value>): Promise<Value | null> {
    let value: Value | null = null;
    promise.then(
      (one) => {
        value = one;
      },
      () => undefined,
    );
    await this.time.pass(150);
    return value;
  }

  async #attack(b: number): Promise<void> {
    const [board] = this.boards;
    const attack = ATTACKS[b % ATTACKS.length];
    const victim = this.devices.find((one) => one.isEver === 'participant');
    if (!board || !attack || !victim) return;
    const held = this.disk.of(board.id);
    const [client] = [...held.owners].find(([, owner]) => owner === victim.participant) ?? [];
    const role = b % ATTACKS.length === 0 ? 'screen' : 'participant';
    const found = await this.disk.truth.find(board.id);
    if (client === undefined || found.kind !== 'here') return;
    // In another's name is only seen where the other is.
    victim.tabs[0]?.show(victim.participant, false);
    const secret = idFrom(`attacker-${this.#count}-`) as Device['secret'];
    const line = this.openLine(NOBODY, board, (frame) => this.watch.sent(frame, board.id, null));
    this.knock(line, board, { secret, key: keyOf(found.workshop, role) });
    for (const frame of attack({
      board: held.board,
      victim: victim.participant,
      victimClient: client,
      attacker: participantId(board.id, secret),
      client: this.newClient(),
      count: this.#count * 7 + b,
    }))
      line.send(frame);
    await this.flow(b, 2);
    line.cut(ALL, 0);
  }

  openLine(
    device: ConstructorParameters<typeof Line>[0],
    { id }: Pick<Workshop, 'id'>,
    sent: (frame: Uint8Array) => void = () => undefined,
  ): Line {
    const line = new Line(device, { workshop: id, lagBytes: LIMITS.lagUpdatesBytes, sent });
    this.lines.push(line);
    return line;
  }

  knock(line: Line, board: Workshop, { key, secret }: Pick<Device, 'key' | 'secret'>): void {
    this.life.relay.knock(board, key, secret, line.wire).then(
      (seat) => line.sit(seat),
      () => line.sit('tryLater'),
    );
  }

  #newLife(): Life {
    this.watch.restarted();
    const clock = new RelayClock(this.time);
    const store = this.disk.openFor(clock);
    return { clock, relay: new RelayInMemory({ store, time: clock, limits: LIMITS }) };
  }
}
