/** So many, and none larger: what a device tells of all that it knows to be deleted. */
const MOST_KEPT = 4;
const MOST_BYTES = 64 * 1024;

/**
 * What came a moment ago and was known already. A hall that comes back says it again and again, each device the same, and
 * what a document knows it never forgets.
 */
export class Familiar {
  #kept: readonly Uint8Array[] = [];

  has(update: Uint8Array): boolean {
    return this.#kept.some((one) => Buffer.compare(one, update) === 0);
  }

  add(update: Uint8Array): void {
    if (update.length > MOST_BYTES) return;
    // Copied: the frame it stands in is a part of what the network gave.
    this.#kept = [update.slice(), ...this.#kept].slice(0, MOST_KEPT);
  }
}
