import { setTimeout as pause } from 'node:timers/promises';
import type { TableId } from '#shared/domain/ids.ts';
import type { Position, Stage } from '#shared/domain/stage/stage.ts';
import { chanceFrom } from '../support/chance.ts';
import { lengthOf } from './acts.ts';
import { Chair } from './Chair.ts';
import { Delays } from './Delays.ts';
import { Device } from './Device.ts';
import { type Day, entranceTo } from './day.ts';
import { Notebook } from './Notebook.ts';
import type { Options } from './options.ts';
import { bringOrganisations, organisationsOf } from './organisations.ts';
import { type Around, Phone } from './Phone.ts';
import { waitUntil } from './patience.ts';
import { type Person, peopleOf } from './people.ts';
import { ProbeProcess } from './probeProcess.ts';
import type { OwnRelay } from './Relay.ts';

const USUAL_PACE = 20;

/** Everybody in a rehearsal, and what is noted of it. */
export class Hall {
  readonly day: Day;
  readonly options: Options;
  /** null: the relay is not ours to kill. */
  readonly relay: OwnRelay | null;
  readonly notebook = new Notebook();
  readonly people: readonly Person[];
  readonly phones: Phone[] = [];
  readonly chair: Chair;
  readonly screen: Device;
  readonly probe: ProbeProcess | null;
  /** Where the people of merged tables sit, as those who merged them remember. */
  readonly merged = new Map<TableId, TableId>();
  readonly returns = new Delays();
  readonly restarts = new Delays();
  /** How far apart devices' clocks were, looked at in the same moment. */
  readonly clocks = new Delays();
  /** What went wrong, a sentence each. */
  readonly faults: string[] = [];
  /** What was tried and rightly refused. */
  refusals = 0;
  readonly #chance: () => number;
  readonly #around: Around;

  constructor(day: Day, relay: OwnRelay | null, options: Options) {
    this.day = day;
    this.relay = relay;
    this.options = options;
    const { seed, people, tables } = options;
    this.people = peopleOf(seed, people, Math.min(tables, day.stage.tables.length));
    const chance = chanceFrom(seed + 1);
    // On a day that goes faster than this, phones also try again sooner.
    const hurry = Math.min(1, USUAL_PACE / options.pace);
    this.#chance = chance;
    const nature = { chance: () => chance() * hurry };
    const device = (role: 'facilitator' | 'screen') => new Device(entranceTo(day, role), nature);
    this.chair = new Chair(device('facilitator'), device('facilitator'));
    this.screen = device('screen');
    this.probe = options.practise ? null : new ProbeProcess(entranceTo(day, 'participant'));
    this.#around = {
      seed,
      notebook: this.notebook,
      chance: () => chance() * hurry,
      organisations: () => organisationsOf(this.chair.session),
      lengthOf: (stage, position) => this.lengthOf(stage, position),
    };
  }

  /** Where the room is, ms of this rehearsal: what the timer says, where a living facilitator has set it. */
  lengthOf({ plan, timer }: Stage, position: Position): number {
    if (this.options.practise && timer.state !== 'off') return timer.length;
    return lengthOf(plan, position) / this.options.pace;
  }

  async openStaff(): Promise<void> {
    const staff = [this.chair.main, this.chair.co, this.screen];
    await Promise.all(staff.map((device) => device.open()));
    await waitUntil(() => staff.every(({ isOnline }) => isOnline));
    bringOrganisations(this.chair.session);
  }

  /** They come within a while, each by link or by code, and sit down. */
  async arrive(people: readonly Person[], within: number): Promise<void> {
    await Promise.all(
      people.map(async (person) => {
        await pause(this.#chance() * within);
        await this.arriveOne(person);
      }),
    );
    await waitUntil(() => this.phones.every(({ device, isGone }) => isGone || device.isOnline));
  }

  async arriveOne(person: Person): Promise<Phone> {
    const entrance = entranceTo(this.day, 'participant');
    const key = person.joinsBy === 'code' ? await this.#keyByCode() : entrance.key;
    const phone = new Phone(person, { ...entrance, key }, this.#around);
    this.phones.push(phone);
    await phone.open();
    return phone;
  }

  async #keyByCode(): Promise<string> {
    const { api, id, keys } = this.day;
    // The code is on the big screen: it may have been renewed.
    const shown = await api.workshop({ id, key: keys.screen });
    const joined = await api.join((shown.ok && shown.value.code) || '');
    if (joined.ok) return joined.value.key;
    this.faults.push(`the code let nobody in: ${joined.problem}`);
    return keys.participant;
  }

  /** Devices whose page is open. */
  get awake(): readonly Phone[] {
    return this.phones.filter(({ session }) => session !== null);
  }

  get inContact(): number {
    return this.phones.filter(({ device }) => device.isOnline).length;
  }

  atTable(table: TableId): readonly Phone[] {
    return this.phones.filter(({ person }) => person.table === table);
  }

  async close(): Promise<void> {
    const { chair, screen, phones, probe } = this;
    probe?.close();
    const devices = [chair.main, chair.co, screen, ...phones.map(({ device }) => device)];
    await Promise.all(devices.map((device) => device.shut()));
  }
}
