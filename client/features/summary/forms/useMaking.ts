import { useEffect, useRef, useState } from 'react';
import { saveBlob } from '../../../ui/saveBlob.ts';
import type { Form, FormMade } from './Form.ts';
import type { Unmade } from './inWorker.ts';

/**
 *   idle ──▶ making ──▶ saved (size)
 *              │  ╲
 *           unmade ◀╯ cancelled, or the device could not
 */
export type Making =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'making';
      readonly done: number;
      readonly of: number;
      readonly isLong: boolean;
    }
  | { readonly kind: 'saved'; readonly bytes: number }
  | { readonly kind: 'unmade'; readonly why: Unmade };

/** So long that one would wonder, and so late that a double tap does not cancel what it began. ms */
const LONG = 700;

/** Makes a form and hands it over. Leaving the page cancels. */
export function useMaking(form: Form) {
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const create = async () => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setMaking({ kind: 'making', done: 0, of: 1, isLong: false });
    const change = (more: Partial<Extract<Making, { kind: 'making' }>>) =>
      setMaking((now) => (now.kind === 'making' ? { ...now, ...more } : now));
    const timer = setTimeout(() => change({ isLong: true }), LONG);
    const made = await madeBy(form, (done, of) => change({ done, of }), controller.signal);
    clearTimeout(timer);
    running.current = null;
    if (made.kind === 'file' && !controller.signal.aborted) saveBlob(made.name, made.blob);
    setMaking(after(made));
  };
  return { making, create, cancel: () => running.current?.abort() };
}

async function madeBy(form: Form, tell: (done: number, of: number) => void, signal: AbortSignal) {
  try {
    return await form.make(tell, signal);
  } catch {
    // A script that did not arrive, or no memory: nothing is half made.
    return { kind: 'unmade', why: 'failed' } as const;
  }
}

function after(made: FormMade): Making {
  if (made.kind === 'file') return { kind: 'saved', bytes: made.blob.size };
  return made.kind === 'shown' ? { kind: 'idle' } : made;
}
