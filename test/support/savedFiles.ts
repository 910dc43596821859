import { vi } from 'vitest';

/** What the browser is asked to save, under which name. */
export function savedFiles() {
  const saved: { readonly name: string; readonly blob: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  const { createObjectURL, revokeObjectURL } = URL;
  return {
    saved,
    watch() {
      saved.length = 0;
      URL.createObjectURL = (blob: Blob) => {
        const url = `blob:${blobs.size}`;
        blobs.set(url, blob);
        return url;
      };
      URL.revokeObjectURL = () => undefined;
      vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
        this: HTMLAnchorElement,
      ) {
        const blob = blobs.get(this.href);
        if (blob) saved.push({ name: this.download, blob });
      });
    },
    unwatch() {
      Object.assign(URL, { createObjectURL, revokeObjectURL });
    },
  };
}
