import type { Told } from './inWorker.ts';
import type { Tell } from './Tell.ts';

/** The other end of `inWorker`: makes one file out of what it is given, and says how far it has come. */
export function workOn<Content>(
  make: (content: Content, tell: Tell) => Promise<ArrayBuffer>,
): void {
  const say = (told: Told, handOver: Transferable[] = []) =>
    self.postMessage(told, { transfer: handOver });
  self.onmessage = async ({ data }: MessageEvent<Content>) => {
    try {
      const bytes = await make(data, (done, of) => say({ kind: 'progress', done, of }));
      say({ kind: 'done', bytes }, [bytes]);
    } catch {
      say({ kind: 'failed' });
    }
  };
}
