import type { Connection, SaveState } from './Session.ts';

interface Facts {
  readonly connection: Connection;
  /** Whether anything waits to be acknowledged, and on how many cards. */
  readonly waiting: boolean;
  readonly cards: number;
  /** The board is locked for this device: the relay takes nothing until it is opened. */
  readonly locked: boolean;
  /** Relay clock of the last echo, ms. */
  readonly savedAt: number | null;
}

export function saveState({ connection, waiting, cards, locked, savedAt }: Facts): SaveState {
  if (!waiting) return { kind: 'saved', at: savedAt };
  const inContact = connection.kind === 'online' || connection.kind === 'connecting';
  return inContact && !locked ? { kind: 'saving' } : { kind: 'waiting', cards };
}
