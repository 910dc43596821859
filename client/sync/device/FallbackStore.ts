import { type Cell, newCell } from '../readable.ts';
import type { DeviceStore, Kept, Shelf } from './DeviceStore.ts';
import { memoryStore } from './memoryStore.ts';

/** What the disk refuses is held in memory, over what the disk still gives, until it takes it after all. */
export class FallbackStore implements DeviceStore {
  readonly keeping: Cell<'device' | 'memory'> = newCell('device');
  readonly #disk: DeviceStore;
  readonly #memory = memoryStore();
  readonly #held = new Map<string, readonly [shelf: Shelf, key: string]>();

  constructor(disk: DeviceStore) {
    this.#disk = disk;
  }

  async get(shelf: Shelf, key: string): Promise<unknown> {
    if (this.#isHeld(shelf, key)) return await this.#memory.get(shelf, key);
    return await this.#orElse(() => this.#disk.get(shelf, key), nothing);
  }

  async list(shelf: Shelf, prefix?: string): Promise<readonly Kept[]> {
    const onDisk = await this.#orElse(() => this.#disk.list(shelf, prefix), none);
    const inMemory = await this.#memory.list(shelf, prefix);
    return [
      ...onDisk.filter(({ key }) => !this.#isHeld(shelf, key)),
      ...inMemory.filter(({ key }) => this.#isHeld(shelf, key)),
    ];
  }

  async change(shelf: Shelf, key: string, next: (before: unknown) => unknown): Promise<unknown> {
    const hold = () => {
      this.#held.set(nameOf(shelf, key), [shelf, key]);
      return this.#memory.change(shelf, key, next);
    };
    const value = await (this.#isHeld(shelf, key)
      ? hold()
      : this.#orElse(() => this.#disk.change(shelf, key, next), hold));
    if (this.keeping.get() === 'memory') await this.#handOver().catch(nothing);
    return value;
  }

  watch(shelf: Shelf, onChange: (key: string) => void): () => void {
    return this.#disk.watch(shelf, onChange);
  }

  close(): void {
    this.#disk.close();
    this.#memory.close();
  }

  #isHeld(shelf: Shelf, key: string): boolean {
    return this.#held.has(nameOf(shelf, key));
  }

  async #orElse<Value>(asked: () => Promise<Value>, otherwise: () => Promise<Value>) {
    try {
      return await asked();
    } catch {
      this.keeping.set('memory'); // full, closed by the browser, or broken: all the same to the person
      return await otherwise();
    }
  }

  /** A disk that was full may have room again. Rejects where it still refuses. */
  async #handOver(): Promise<void> {
    for (const [name, [shelf, key]] of this.#held) {
      const value = await this.#memory.get(shelf, key);
      await this.#disk.change(shelf, key, () => value);
      if ((await this.#memory.get(shelf, key)) === value) this.#held.delete(name);
    }
    if (this.#held.size === 0) this.keeping.set('device');
  }
}

const nameOf = (shelf: Shelf, key: string): string => `${shelf}\n${key}`;
const nothing = async (): Promise<unknown> => undefined;
const none = async (): Promise<readonly Kept[]> => [];
