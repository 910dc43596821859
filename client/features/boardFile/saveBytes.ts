/** Long enough for every browser to have begun reading, ms. */
const KEEP_MS = 10_000;

/** Hands bytes over as a file. */
export function saveBytes(name: string, bytes: Blob): void {
  const url = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
