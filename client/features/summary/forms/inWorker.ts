import type { Tell } from './Tell.ts';

/** What a worker tells whoever made it. */
export type Told =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly bytes: ArrayBuffer }
  | { readonly kind: 'failed' };

/** What cannot be made here, and why. */
export type Unmade = 'cancelled' | 'failed';

export type Made =
  | { readonly ok: true; readonly bytes: ArrayBuffer }
  | { readonly ok: false; readonly why: Unmade };

interface Job {
  readonly worker: () => Worker;
  readonly content: unknown;
  readonly tell: Tell;
  readonly signal: AbortSignal;
}

/**
 * Has a file made beside the page, which stays as quick as it was. Cancelling ends the worker at once,
 * with all it holds; a device without memory for it loses nothing else.
 */
export function inWorker({ worker: start, content, tell, signal }: Job): Promise<Made> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve({ ok: false, why: 'cancelled' });
    const worker = start();
    const end = (made: Made) => {
      worker.terminate();
      signal.removeEventListener('abort', cancel);
      resolve(made);
    };
    const cancel = () => end({ ok: false, why: 'cancelled' });
    signal.addEventListener('abort', cancel);
    worker.onerror = () => end({ ok: false, why: 'failed' });
    worker.onmessageerror = () => end({ ok: false, why: 'failed' });
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'progress') tell(data.done, data.of);
      else
        end(data.kind === 'done' ? { ok: true, bytes: data.bytes } : { ok: false, why: 'failed' });
    };
    worker.postMessage(content);
  });
}
