import type { ActorId, RoundId } from '#shared/domain/ids.ts';
import { openRound } from '#shared/domain/stage/ballot.ts';
import { positionOf } from '#shared/domain/stage/positionOf.ts';
import type { Position, Stage } from '#shared/domain/stage/stage.ts';
import type { Session } from '../../client/sync/Session.ts';
import { type Act, actsIn, nameOf } from './acts.ts';
import { Device, type Entrance } from './Device.ts';
import { doAct } from './doAct.ts';
import type { Notebook } from './Notebook.ts';
import type { Person } from './people.ts';
import { noteAnswers, voteIn } from './voting.ts';

/** What all phones of a hall share. */
export interface Around {
  readonly seed: number;
  readonly notebook: Notebook;
  readonly chance: () => number;
  /** Where people come from. */
  organisations(): readonly ActorId[];
  /** How long the room stays where it is, ms of this rehearsal. */
  lengthOf(stage: Stage, position: Position): number;
}

/**
 * Somebody with a device. Nobody tells it what to do: it follows the stage that its own session shows, as people
 * follow what is on their screens.
 */
export class Phone {
  readonly person: Person;
  readonly device: Device;
  readonly #around: Around;
  readonly #todo = new Set<ReturnType<typeof setTimeout>>();
  readonly #visits = new Map<string, number>();
  readonly #voted = new Set<RoundId>();
  #busy = 0;
  #where = '';
  /** Its person will not be back, or sees nothing for now. */
  #isAway = false;
  /** What it had heard of its cards when its person went for good. */
  isGone = false;

  constructor(person: Person, entrance: Entrance, around: Around) {
    this.person = person;
    this.#around = around;
    const { fate, clockOff } = person;
    const hasDisk = fate === 'returns' || fate === 'dies';
    this.device = new Device(entrance, { clockOff, hasDisk, chance: around.chance });
  }

  get session(): Session | null {
    return this.device.session;
  }

  /** Whether its person has nothing more in mind for where the room is. */
  get isIdle(): boolean {
    return this.#todo.size === 0 && this.#busy === 0;
  }

  /** Whether everything it did has been acknowledged. */
  get isSettled(): boolean {
    const { session } = this;
    if (!session || !this.device.isOnline) return false;
    const waits = [...session.handed.get().values()].some(({ state }) => state === 'waiting');
    return session.saving.get().kind === 'saved' && session.pending.get().size === 0 && !waits;
  }

  async open(): Promise<void> {
    const session = await this.device.open();
    const orgs = this.#around.organisations();
    const org = orgs[Math.floor(this.person.org * orgs.length)] ?? null;
    session.setSeat({ table: this.person.table, org });
    session.stage.subscribe(() => this.#follow());
    session.handed.subscribe(() => noteAnswers(session, this.person, this.#around.notebook));
    this.#isAway = false;
    this.#follow();
  }

  sleep(): void {
    this.#isAway = true;
    this.#forget();
    this.device.network.sleep();
  }

  wake(): void {
    this.#isAway = false;
    this.device.network.up();
    this.#follow();
  }

  /** Its battery is empty. */
  async die(): Promise<void> {
    this.#forget();
    await this.device.shut();
  }

  /** It is never charged again: what nobody else has seen is gone with it, as its person was told. */
  async dieForGood(): Promise<void> {
    const { session, person } = this;
    this.isGone = true;
    const { cards } = this.#around.notebook;
    const own = [...cards.values()].filter(({ by }) => by === person.number);
    const pending = session?.pending.get();
    const seen = session?.board.get().cards;
    await this.die();
    for (const { id } of own) {
      if (!seen?.has(id) || pending?.has(id)) this.#around.notebook.lost(id, 'withPhone');
    }
  }

  /** Does something at once, whatever the room does. */
  async act(act: Act): Promise<void> {
    const { session } = this;
    if (session)
      await this.#run(() => doAct({ session, person: this.person, ...this.#around }, act));
  }

  #follow(): void {
    const { session } = this;
    const stage = session?.stage.get();
    if (!session || !stage || this.#isAway) return;
    const position = positionOf(stage, this.person.table) ?? stage.position;
    const name = nameOf(position);
    if (name !== this.#where) {
      this.#where = name;
      this.#forget();
      this.#begin(stage, position);
    }
    const round = openRound(stage);
    if (round && !this.#voted.has(round.id)) {
      this.#voted.add(round.id);
      this.#vote(session, stage, round.id);
    }
  }

  #begin(stage: Stage, position: Position): void {
    const name = nameOf(position);
    const visit = (this.#visits.get(name) ?? 0) + 1;
    this.#visits.set(name, visit);
    const length = this.#around.lengthOf(stage, position);
    for (const act of actsIn(this.#around.seed, this.person, position, visit)) {
      this.#later(act.at * length, () => this.act(act));
    }
  }

  #vote(session: Session, stage: Stage, round: RoundId): void {
    const { person } = this;
    const length = 0.8 * this.#around.lengthOf(stage, stage.position);
    for (const { at, cast } of voteIn({ session, person, ...this.#around }, round)) {
      this.#later(at * length, async () => {
        if (this.session === session) await cast();
      });
    }
  }

  #later(ms: number, act: () => Promise<void>): void {
    const timer = setTimeout(() => {
      this.#todo.delete(timer);
      void this.#run(act);
    }, ms);
    this.#todo.add(timer);
  }

  async #run(act: () => Promise<void>): Promise<void> {
    this.#busy += 1;
    try {
      await act();
    } finally {
      this.#busy -= 1;
    }
  }

  #forget(): void {
    for (const timer of this.#todo) clearTimeout(timer);
    this.#todo.clear();
  }
}
