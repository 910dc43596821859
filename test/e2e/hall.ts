import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { STEPS } from '#shared/domain/steps.ts';
import type { CreateRequest } from '#shared/protocol/api.ts';
import { BrokenDisk } from '../support/brokenStore.ts';
import { giveCommands } from '../support/chair.ts';
import { launchChromium, launchDevice } from '../support/chromium.ts';
import {
  freshFolder,
  startRelay,
  type TestRelay,
  type TestRelayOptions,
  type TestWorkshop,
} from '../support/relay.ts';
import { UsedDevices } from './UsedDevices.ts';

export type ScreenRole = 'organiser' | 'facilitator' | 'participant' | 'screen';

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};
export const LAPTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };

/** A device that keeps the whole app, as every real one does: needed where a page is opened without a network, and half
 * of what a visit costs. */
export const KEEPS_APP: BrowserContextOptions = { serviceWorkers: 'allow' };

/** How long a page may take to show what is waited for: a busy machine is slow, and where all is well nobody waits. */
const PATIENCE_MS = 40_000;

const CLIENT = join(import.meta.dirname, '../../dist/client');

/** A hall: a real relay that serves the built client, and a browser in which each person has a device. */
export class Hall {
  #relay: TestRelay;
  readonly #browser: Browser;
  readonly #devices = new Set<BrowserContext>();
  /** Other ways to the same relay, as through a network that filters. */
  readonly ways = new Set<string>();
  #isDown = false;
  /** Where the relay writes: whole until a test says otherwise. */
  readonly disk: BrokenDisk;
  /** What any page said that it should not have: errors, warnings, requests to another host. */
  readonly complaints: string[] = [];

  /** Null where each person has a new device. */
  readonly #used: UsedDevices | null;

  private constructor(relay: TestRelay, browser: Browser, disk: BrokenDisk, lendsUsed: boolean) {
    this.#used = lendsUsed ? new UsedDevices(browser) : null;
    this.#relay = relay;
    this.#browser = browser;
    this.disk = disk;
  }

  /**
   * `store`: stands between the relay and its disk, in place of `disk`. `lendsUsed`: who leaves leaves an emptied
   * device to the next, and a visit costs a third.
   */
  static async open(
    options: Pick<TestRelayOptions, 'store'> & {
      readonly lendsUsed?: boolean;
    } = {},
  ): Promise<Hall> {
    const { lendsUsed = false, ...relayOptions } = options;
    const disk = new BrokenDisk();
    const [relay, browser] = await Promise.all([
      startRelay({ clientFolder: CLIENT, store: disk.wrap, ...relayOptions }),
      launchChromium(),
    ]);
    return new Hall(relay, browser, disk, lendsUsed);
  }

  get relay(): TestRelay {
    return this.#relay;
  }

  /** A day that has not begun: what people write stays on their devices. */
  newDay(day?: Partial<CreateRequest>): Promise<TestWorkshop> {
    return this.relay.createWorkshop(day);
  }

  /** A day in its first step, with every step shown: what people write is seen at once. */
  async createWorkshop(day?: Partial<CreateRequest>): Promise<TestWorkshop> {
    const workshop = await this.newDay(day);
    const moves = STEPS.toReversed().map(
      (step) => ({ kind: 'step', step, phase: 'group' }) as const,
    );
    await giveCommands(
      this.relay,
      workshop,
      moves.map((position) => ({ type: 'goTo', position })),
    );
    return workshop;
  }

  /** The server is gone: nothing answers at its address. */
  async stopRelay(): Promise<void> {
    this.#isDown = true;
    await this.#relay.stop();
  }

  /** The server is back at the same address, with what it had on its disk or with an empty one. */
  async startRelay(
    disk: 'its own disk' | 'an empty disk' | { readonly folder: string } = 'its own disk',
    clientFolder: string = CLIENT,
  ): Promise<void> {
    const { port } = this.#relay;
    const own = disk === 'its own disk' ? this.#relay.dataDir : freshFolder();
    const dataDir = typeof disk === 'string' ? own : disk.folder;
    const store = this.disk.wrap;
    this.#relay = await startRelay({ clientFolder, port, dataDir, store });
    this.#isDown = false;
  }

  /** A new person with an empty device. */
  async person(options: BrowserContextOptions = LAPTOP): Promise<Page> {
    const device: BrowserContextOptions = {
      locale: 'sv-SE',
      serviceWorkers: 'block',
      ...options,
    };
    // An app that was kept would be there for the next as well.
    if (this.#used && device.serviceWorkers === 'block') {
      const { page, isNew } = await this.#used.lend(device);
      return isNew ? this.#watch(page) : page;
    }
    const context = await this.#browser.newContext(device);
    return this.#watch(await context.newPage());
  }

  /** A person whose device remembers: closed and opened again on the same folder, it has been restarted. */
  async device(profile: string, options: BrowserContextOptions = LAPTOP): Promise<Page> {
    const context = await launchDevice(profile, { locale: 'sv-SE', ...options });
    this.#devices.add(context);
    context.once('close', () => this.#devices.delete(context));
    const [page] = context.pages();
    return this.#watch(page ?? (await context.newPage()));
  }

  /** Opens the link of a role. */
  async enter(
    workshop: TestWorkshop,
    role: ScreenRole,
    options: BrowserContextOptions = LAPTOP,
  ): Promise<Page> {
    const page = await this.person(options);
    await page.goto(workshop.links[role]);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    return page;
  }

  /** Every device without a memory of its own is gone. */
  async everybodyLeaves(
    devices: 'are lent again' | 'are thrown away' = 'are lent again',
  ): Promise<void> {
    if (devices === 'are lent again') await this.#used?.takeBack(this.relay.url);
    for (const context of this.#browser.contexts()) {
      if (!this.#used?.has(context)) await context.close();
    }
  }

  async close(): Promise<void> {
    for (const device of this.#devices) await device.close();
    await this.#browser.close();
    if (!this.#isDown) await this.#relay.stop();
  }

  #watch(page: Page): Page {
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('pageerror', (error) => this.complaints.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      const isRelay = host === new URL(this.relay.url).host || this.ways.has(host);
      const isOurs = isRelay || /^(data|blob):$/.test(protocol);
      if (!isOurs) this.complaints.push(`request to ${host}`);
    });
    return page;
  }
}

/** From the join page to the board. */
export async function takeSeat(page: Page, organisation: string, table: number): Promise<void> {
  await page.getByRole('combobox', { name: 'Sök organisation' }).fill(organisation);
  await page.getByRole('option', { name: organisation, exact: true }).click();
  await page.getByRole('radio', { name: `Bord ${table}`, exact: true }).check({ force: true });
  await page.getByRole('button', { name: `Gå till bord ${table}` }).click();
  await page.getByRole('article').first().waitFor();
}
