import { newCell, type Readable } from '../sync/readable.ts';
import type { Session } from '../sync/Session.ts';
import { whileWatched } from './whileWatched.ts';

/*
 *   idle ──save──▶ saving ──▶ saved ──save──▶ saving …
 *                     └──▶ failed ──retry, next save, contact again──▶ saving
 */
export type Saving<Why> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  /** Relay clock, ms. */
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly why: Why };

/** Sends what a field says when it is sent; null when that is saved, or when there is nothing left to save. */
export type Attempt<Why> = () => Promise<Why | null>;

/**
 * Saves what somebody writes, a moment after the last letter, one thing at a time. Lives while somebody looks at it:
 * when the last one leaves, what still waits is sent at once.
 */
export interface SavingQueue<Why> extends Readable<Saving<Why>> {
  /** `field`: a later save of the same field takes the place of one that still waits. */
  save(field: string, attempt: Attempt<Why>): void;
  /** At once, as when the field is left. */
  flush(): void;
  retry(): void;
}

const PAUSE_MS = 600;

export function newSavingQueue<Why extends string>(
  session: Pick<Session, 'connection' | 'now'>,
): SavingQueue<Why> {
  const state = newCell<Saving<Why>>({ kind: 'idle' });
  const waiting = new Map<string, Attempt<Why>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending = false;

  const send = async () => {
    clearTimeout(timer);
    if (sending) return;
    sending = true;
    const failed = await sendAll(waiting);
    sending = false;
    if (failed !== null) return state.set({ kind: 'failed', why: failed });
    if (state.get().kind === 'saving') state.set({ kind: 'saved', at: session.now() });
  };
  const sendAgain = () => {
    if (waiting.size === 0) return;
    state.set({ kind: 'saving' });
    void send();
  };
  const onContact = () => {
    const failed = state.get();
    const offline = failed.kind === 'failed' && failed.why === 'offline';
    if (offline && session.connection.get().kind === 'online') sendAgain();
  };
  const subscribe = whileWatched(state, () => {
    const stop = session.connection.subscribe(onContact);
    return () => {
      stop();
      if (state.get().kind === 'saving') void send();
    };
  });

  return {
    get: state.get,
    subscribe,
    save(field, attempt) {
      waiting.set(field, attempt);
      state.set({ kind: 'saving' });
      clearTimeout(timer);
      timer = setTimeout(send, PAUSE_MS);
    },
    flush: () => {
      if (state.get().kind === 'saving') void send();
    },
    retry: sendAgain,
  };
}

/** Why the first that failed did; what failed stays, and keeps none of the others waiting. */
async function sendAll<Why>(waiting: Map<string, Attempt<Why>>): Promise<Why | null> {
  const failed = new Map<Attempt<Why>, Why>();
  for (;;) {
    const next = [...waiting].find(([, attempt]) => !failed.has(attempt));
    if (!next) break;
    const [field, attempt] = next;
    const why = await attempt();
    if (why !== null) failed.set(attempt, why);
    // Written again meanwhile: that save is still to be sent.
    else if (waiting.get(field) === attempt) waiting.delete(field);
  }
  const [why = null] = failed.values();
  return why;
}
