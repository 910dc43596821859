import type { Command } from '#shared/domain/stage/commands.ts';
import { newCell, type Readable } from '../../sync/readable.ts';
import type { CommandRefusal, Session } from '../../sync/Session.ts';
import { whileWatched } from './whileWatched.ts';

/*
 *   idle ──save──▶ saving ──▶ saved ──save──▶ saving …
 *                     └──▶ failed ──retry, next save, contact again──▶ saving
 */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  /** Relay clock, ms. */
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly why: CommandRefusal };

/** Makes the command when it is sent, from the stage of that moment; null when there is nothing left to change. */
export type MakeCommand = () => Command | null;

/**
 * Saves what an organiser writes, a moment after the last letter, one command at a time. Lives while
 * somebody looks at it: when the last one leaves, what still waits is sent at once.
 */
export interface Saver extends Readable<Saving> {
  /** `field`: a later save of the same field takes the place of one that still waits. */
  save(field: string, make: MakeCommand): void;
  /** At once, as when the field is left. */
  flush(): void;
  retry(): void;
}

const PAUSE_MS = 600;

export function createSaver(session: Pick<Session, 'command' | 'connection' | 'now'>): Saver {
  const state = newCell<Saving>({ kind: 'idle' });
  const waiting = new Map<string, MakeCommand>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending = false;

  const send = async () => {
    clearTimeout(timer);
    if (sending) return;
    sending = true;
    let next = waiting.entries().next();
    while (!next.done) {
      const [field, make] = next.value;
      const refusal = await attempt(session, make);
      if (refusal !== null) {
        sending = false;
        return state.set({ kind: 'failed', why: refusal });
      }
      // Written again meanwhile: that save is still to be sent.
      if (waiting.get(field) === make) waiting.delete(field);
      next = waiting.entries().next();
    }
    sending = false;
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
  const listening = whileWatched(state, () => {
    const stop = session.connection.subscribe(onContact);
    return () => {
      stop();
      if (state.get().kind === 'saving') void send();
    };
  });

  return {
    get: state.get,
    subscribe: listening,
    save(field, make) {
      waiting.set(field, make);
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

/** `stale`: the command was made from an older stage. Made anew once, it says only what this field says. */
async function attempt(
  session: Pick<Session, 'command'>,
  make: MakeCommand,
): Promise<CommandRefusal | null> {
  for (const again of [true, false]) {
    const command = make();
    if (!command) return null;
    const answer = await session.command(command);
    if (answer.ok) return null;
    if (answer.problem !== 'stale' || !again) return answer.problem;
  }
  return null;
}
