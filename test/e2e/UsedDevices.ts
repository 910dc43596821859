import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  Page,
} from 'playwright-core';

interface Device {
  readonly kind: string;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly browser: CDPSession;
  readonly size: BrowserContextOptions['viewport'];
}

/** What a device says of its colours when nobody has chosen any. */
const PLAIN = {
  colorScheme: 'light',
  contrast: 'no-preference',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
} as const;

/** What is done to a page for good. */
const STAYS = [
  'addInitScript',
  'exposeBinding',
  'exposeFunction',
  'routeWebSocket',
  'setExtraHTTPHeaders',
] as const;

/**
 * Devices that are emptied and lent again: a new one has a process of its own and reads the whole app anew, which is
 * three fourths of what a visit costs. One that cannot be emptied for certain is thrown away.
 */
export class UsedDevices {
  readonly #browser: Browser;
  readonly #free: Device[] = [];
  #lent: readonly Device[] = [];
  readonly #spent = new WeakSet<Page>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** `isNew`: made for this, so that whoever watches pages has not seen it. */
  async lend(
    options: BrowserContextOptions,
  ): Promise<{ readonly page: Page; readonly isNew: boolean }> {
    const kind = JSON.stringify(options);
    const at = this.#free.findIndex((device) => device.kind === kind);
    const [found] = at < 0 ? [] : this.#free.splice(at, 1);
    const device = found ?? (await this.#make(kind, options));
    this.#lent = [...this.#lent, device];
    return { page: device.page, isNew: found === undefined };
  }

  /** Everybody gives their device back. `origin`: where they have been. */
  async takeBack(origin: string): Promise<void> {
    const lent = this.#lent;
    this.#lent = [];
    await Promise.all(
      lent.map(async (device) => {
        if (await this.#isEmptied(device, origin)) this.#free.push(device);
        else await device.context.close();
      }),
    );
  }

  /** Whether it waits for the next. */
  has(context: BrowserContext): boolean {
    return this.#free.some((device) => device.context === context);
  }

  async #make(kind: string, options: BrowserContextOptions): Promise<Device> {
    const context = await this.#browser.newContext(options);
    const page = await context.newPage();
    for (const name of STAYS) {
      const act = page[name];
      const value = (...given: unknown[]): unknown => {
        this.#spent.add(page);
        return Reflect.apply(act, page, given);
      };
      Object.defineProperty(page, name, { value });
    }
    const size = options.viewport;
    return { kind, context, page, browser: await context.newCDPSession(page), size };
  }

  /** Left for a page of the same origin that is no app, and with nothing kept. */
  async #isEmptied({ context, page, browser, size }: Device, origin: string): Promise<boolean> {
    if (page.isClosed() || this.#spent.has(page) || !page.url().startsWith(origin)) return false;
    try {
      for (const other of context.pages()) if (other !== page) await other.close();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await context.setOffline(false);
      await page.mouse.up();
      await page.goto(`${origin}/healthz`);
      await page.evaluate(() => sessionStorage.clear());
      await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      await page.emulateMedia(PLAIN);
      if (size) await page.setViewportSize(size);
      return true;
    } catch {
      return false; // the relay is away, or a dialog holds the page
    }
  }
}
