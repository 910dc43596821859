/** Long enough for every browser to have begun reading. */
const KEEP_MS = 10_000;

/** Hands a text over as a file that is made here: it works without a network and is sent nowhere. */
export function downloadText(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
