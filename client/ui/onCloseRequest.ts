interface CloseWatcher {
  onclose: (() => void) | null;
  destroy(): void;
}

declare global {
  interface Window {
    /** Chromium has it; the compiler does not know of it yet. */
    readonly CloseWatcher?: new () => CloseWatcher;
  }
}

/** An Android phone's own way back closes what lies over the page, as it does a `dialog`, instead of leaving the page. */
export function onCloseRequest(close: () => void): () => void {
  if (!window.CloseWatcher) return () => undefined;
  const watcher = new window.CloseWatcher();
  watcher.onclose = close;
  return () => watcher.destroy();
}
