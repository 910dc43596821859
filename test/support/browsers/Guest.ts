import * as v from 'valibot';
import type { Driver } from './Driver.ts';
import { FIND, library } from './inPage.ts';

/** What is looked for as a person does: by role and name. A text is the whole name, a pattern any part of it. */
export interface Sought {
  readonly role: string;
  readonly name?: string | RegExp;
}

/** How long a person waits for something to show. */
const PATIENCE_MS = 40_000;
const LOOK_MS = 50;
const KEYS = { Enter: '\uE007', Escape: '\uE00C' } as const;

const placeSchema = v.object({
  count: v.number(),
  x: v.nullable(v.number()),
  y: v.nullable(v.number()),
});
type Place = v.InferOutput<typeof placeSchema>;

/** Somebody at a browser. Whatever is looked for is waited for. */
export class Guest {
  readonly #driver: Driver;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  goTo(url: string): Promise<void> {
    return this.#driver.goTo(url);
  }

  async sees(what: Sought | RegExp): Promise<void> {
    await this.#until(what, ({ count }) => count > 0);
  }

  /** Where it can be pressed and has come to rest. */
  async press(what: Sought): Promise<void> {
    let last: Place | null = null;
    const { x, y } = await this.#until(what, (place) => {
      const isStill = place.x !== null && place.x === last?.x && place.y === last.y;
      last = place;
      return isStill;
    });
    await this.#driver.act({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', origin: 'viewport', x, y, duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  }

  /** Writes with the keys in a field that is pressed first. */
  async write(where: Sought, text: string): Promise<void> {
    await this.press(where);
    await this.#type([...text]);
  }

  /** A key by the name it has on the keyboard. */
  key(name: keyof typeof KEYS): Promise<void> {
    return this.#type([KEYS[name]]);
  }

  /** Runs the body of an async function in the page. */
  run(body: string, args: readonly unknown[] = []): Promise<unknown> {
    return this.#driver.evaluate(`(async function () { ${body} })(...${JSON.stringify(args)})`);
  }

  picture(): Promise<Buffer> {
    return this.#driver.picture();
  }

  leave(): Promise<void> {
    return this.#driver.close();
  }

  async #find(what: Sought | RegExp): Promise<Place> {
    const { role, name } = what instanceof RegExp ? { role: null, name: what } : what;
    const pattern = name instanceof RegExp ? [name.source, name.flags] : [name ?? null, null];
    const look = () => this.run(FIND, [role, ...pattern]);
    const found = await look();
    if (found !== null) return v.parse(placeSchema, found);
    await this.run(library());
    return v.parse(placeSchema, await look());
  }

  async #until(what: Sought | RegExp, holds: (place: Place) => boolean): Promise<Place> {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      const place = await this.#find(what);
      if (holds(place)) return place;
      if (performance.now() > end) {
        const shown = await this.run('return document.body.innerText.slice(0, 800)');
        throw new Error(
          `${nameOf(what)}: ${place.count} there, free to press: ${place.x !== null}\n${shown}`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  #type(keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    return this.#driver.act({ type: 'key', id: 'keys', actions });
  }
}

const nameOf = (what: Sought | RegExp): string =>
  what instanceof RegExp ? String(what) : `${what.role} ${what.name ?? ''}`;
