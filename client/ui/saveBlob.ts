/** Long enough for every browser to have begun reading. */
const KEEP_MS = 10_000;

/** Hands something over as a file that was made here. */
export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
