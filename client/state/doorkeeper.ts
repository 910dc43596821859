import type { DeviceSecret } from '#shared/domain/identity.ts';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Role } from '#shared/domain/role.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { Api, ApiProblem } from '../sync/api.ts';
import type { DeviceStore } from '../sync/device/DeviceStore.ts';
import { deviceSecret } from '../sync/device/deviceSecret.ts';
import {
  dropFreshKey,
  findWorkshop,
  keepFreshKey,
  keepWorkshop,
  type RingEntry,
  roleToUse,
} from '../sync/device/keyRing.ts';
import type { Platform } from '../sync/Platform.ts';
import { alike, type Cell, newCell, type Readable } from '../sync/readable.ts';
import type { CapturedLink } from './captureKey.ts';
import type { Entrance } from './entrance.ts';
import { project } from './projection.ts';
import { type Route, workshopOf } from './route.ts';
import type { OpenWorkshop } from './sessionContext.ts';

interface DoorkeeperOptions {
  readonly route: Readable<Route>;
  readonly device: Promise<DeviceStore>;
  readonly api: Api;
  /** Of the relay, as `https://host`. */
  readonly origin: string;
  readonly platform: Platform;
  /** Whether this tab comes as a participant also where the device could lead. */
  asParticipant(id: WorkshopId): boolean;
  /** How long to wait before the relay is asked again about a link's key, ms. */
  readonly askAgain: number;
  /** The key ring has changed. */
  onKeys(): void;
}

interface FoundKey {
  readonly kind: 'key';
  readonly entry: RingEntry;
  readonly role: Role;
  /** The stage, if the relay was asked. */
  readonly said: Stage | null;
}

type Found = FoundKey | Extract<Entrance, { kind: 'noKey' | 'refused' }>;

interface Opened {
  readonly workshop: OpenWorkshop;
  close(): Promise<void>;
}

interface Where {
  readonly id: WorkshopId | null;
  /** The projector comes with the screen's own key when there is one: it can write nothing. */
  readonly asScreen: boolean;
}

const OUTSIDE: Where = { id: null, asScreen: false };

/** The relay, asked about one key before there was a door. */
interface AskedAhead {
  readonly key: string;
  readonly relay: Pick<Api, 'workshop'>;
}

type Machinery = typeof import('../sync/openSession.ts');

/** The board's document and its wire: the start page does without, so they come while the key is looked for. */
const fetchMachinery = (): Promise<Machinery | null> =>
  import('../sync/openSession.ts').catch(() => null);

/** What may be different in a moment. */
const PASSING: readonly ApiProblem[] = ['network', 'unavailable', 'tooManyTries'];

/**
 * Opens the workshop that the address names, and closes it when the address leaves. One at a time.
 *
 *   address ──▶ looking ──key──▶ open          a link's key: the relay says whose it is, then open
 *                  ├──no key──▶ noKey
 *                  └──no word from the relay──▶ refused ──asked again──▶ open
 */
export class Doorkeeper {
  readonly entrance: Cell<Entrance> = newCell<Entrance>({ kind: 'outside' });
  readonly #options: DoorkeeperOptions;
  readonly #stopFollowing: () => void;
  #opened: Opened | null = null;
  #again: ReturnType<typeof setTimeout> | undefined;
  /** Raised at each entering: what an earlier one finds out later does not count. */
  #turn = 0;
  #where: Where = OUTSIDE;
  /** Until somebody looks for a key: what it answers is of then. */
  #ahead: AskedAhead | null = null;

  constructor(options: DoorkeeperOptions) {
    this.#options = options;
    this.#stopFollowing = options.route.subscribe(() => this.#follow());
  }

  /** Goes in where the address points, with a link's key if there was one. `relay`: has been asked about that already. */
  async start(link: CapturedLink | null, relay: AskedAhead['relay'] | null = null): Promise<void> {
    const { device, platform } = this.#options;
    this.#ahead = link?.key && relay ? { key: link.key, relay } : null;
    if (link?.key) await keepFreshKey(await device, link.id, link.key, platform.now());
    this.#where = OUTSIDE;
    this.#follow();
  }

  /** Looks anew, as when a key has been added or the person asks to try again. */
  async enter(): Promise<void> {
    const { id } = this.#where;
    this.#turn += 1;
    const turn = this.#turn;
    clearTimeout(this.#again);
    this.entrance.set(id === null ? { kind: 'outside' } : { kind: 'looking', id });
    await this.#leave();
    if (id === null) return;
    const machinery = fetchMachinery();
    const secret = this.#secret();
    const found = await this.#find(id);
    if (turn !== this.#turn) return;
    if (found.kind !== 'key') return this.#wait(found);
    const machine = await machinery;
    if (turn !== this.#turn) return;
    if (!machine) return this.#wait({ kind: 'refused', id, problem: 'network' });
    const opened = await this.#open(machine, found, await secret);
    if (turn !== this.#turn) return opened.close();
    this.#opened = opened;
    const { entry, role } = found;
    this.entrance.set({ kind: 'open', id, role, entry, workshop: opened.workshop });
  }

  async close(): Promise<void> {
    this.#turn += 1;
    clearTimeout(this.#again);
    this.#stopFollowing();
    await this.#leave();
  }

  #follow(): void {
    const route = this.#options.route.get();
    const where = { id: workshopOf(route), asScreen: route.page === 'screen' };
    if (alike(where, this.#where)) return;
    this.#where = where;
    void this.enter();
  }

  #wait(entrance: Extract<Entrance, { kind: 'noKey' | 'refused' }>): void {
    this.entrance.set(entrance);
    const passing = entrance.kind === 'refused' && PASSING.includes(entrance.problem);
    if (!passing) return;
    this.#again = setTimeout(() => void this.#askAgain(entrance.id), this.#options.askAgain);
  }

  /** Without a word on the screen until something is different. */
  async #askAgain(id: WorkshopId): Promise<void> {
    const turn = this.#turn;
    const found = await this.#find(id);
    if (turn !== this.#turn) return;
    if (found.kind === 'key') await this.enter();
    else this.#wait(found);
  }

  async #find(id: WorkshopId): Promise<Found> {
    const ahead = this.#ahead;
    this.#ahead = null;
    const store = await this.#options.device;
    const before = await findWorkshop(store, id);
    const relay = ahead && ahead.key === before?.fresh ? ahead.relay : this.#options.api;
    const placed = before?.fresh ? await this.#place(store, before, before.fresh, relay) : null;
    const entry = placed ? await findWorkshop(store, id) : before;
    const role = entry && this.#roleFor(entry);
    if (entry && role) return { kind: 'key', entry, role, said: placed?.ok ? placed.value : null };
    return placed && !placed.ok
      ? { kind: 'refused', id, problem: placed.problem }
      : { kind: 'noKey', id };
  }

  #roleFor(entry: RingEntry): Role | null {
    if (this.#where.asScreen && entry.keys.screen) return 'screen';
    const below = entry.keys.participant && this.#options.asParticipant(entry.id);
    return below ? 'participant' : roleToUse(entry);
  }

  /** Asks the relay whose key a link's key is. */
  async #place(
    store: DeviceStore,
    { id }: RingEntry,
    key: string,
    relay: AskedAhead['relay'],
  ): Promise<Result<Stage, ApiProblem>> {
    const { platform, onKeys } = this.#options;
    const answer = await relay.workshop({ id, key });
    if (answer.ok) {
      const { role, stage } = answer.value;
      await keepWorkshop(store, {
        id,
        title: stage.title,
        keys: { [role]: key },
        seen: platform.now(),
      });
      onKeys();
      return ok(stage);
    }
    if (!PASSING.includes(answer.problem)) await dropFreshKey(store, id);
    return fail(answer.problem);
  }

  async #secret(): Promise<DeviceSecret> {
    return await deviceSecret(await this.#options.device, this.#options.platform.randomBytes);
  }

  async #open(
    { openSession }: Machinery,
    { entry, role, said }: FoundKey,
    secret: DeviceSecret,
  ): Promise<Opened> {
    const { device, platform, origin, onKeys } = this.#options;
    const store = await device;
    const key = entry.keys[role] ?? '';
    const { id } = entry;
    const session = await openSession({
      workshop: id,
      role,
      key,
      secret,
      origin,
      store,
      platform,
      said,
    });
    const projection = project(session);
    const keepTitle = async () => {
      const title = session.stage.get()?.title ?? entry.title;
      await keepWorkshop(store, { id, title, keys: {}, seen: platform.now() });
      onKeys();
    };
    const stopTitle = subscribeTo(session.stage, (stage) => stage?.title, keepTitle);
    void keepTitle();
    return {
      workshop: { session, store: projection.store },
      async close() {
        stopTitle();
        projection.close();
        await session.close();
      },
    };
  }

  async #leave(): Promise<void> {
    const opened = this.#opened;
    this.#opened = null;
    if (!opened) return;
    await opened.close();
    this.#options.onKeys(); // a workshop that was deleted has taken its keys along
  }
}

/** Calls when a part of the value is another than before. */
function subscribeTo<Value, Part>(
  source: Readable<Value>,
  select: (value: Value) => Part,
  onChange: () => Promise<void>,
): () => void {
  let before = select(source.get());
  return source.subscribe(() => {
    const now = select(source.get());
    if (now === before) return;
    before = now;
    void onChange();
  });
}
