import * as v from 'valibot';
import { type ActorId, isRandomId, type WorkshopId } from '#shared/domain/ids.ts';
import { STEPS, type StepId } from '#shared/domain/steps.ts';

/** A half-written card: the step it was begun in, the words and the actors. */
export interface Draft {
  readonly step: StepId;
  readonly text: string;
  readonly actors: readonly ActorId[];
  /** For words in a card that others may change meanwhile: what the card said when they were written. */
  readonly base?: string | undefined;
}

const draftSchema = v.object({
  step: v.picklist(STEPS),
  text: v.string(),
  actors: v.array(v.custom<ActorId>(isRandomId)),
  base: v.optional(v.string()),
});

/** What half-written texts lie under: a column, or a card whose words are not sent yet. */
export type DraftKey = string;

/** Keeps half-written texts on this device, so that they outlive a reload, a change of tab and a change of step. */
export interface DraftBox {
  /** The same value until it changes. */
  readonly read: (key: DraftKey) => Draft | null;
  /** null: there is nothing to keep any more. */
  readonly keep: (key: DraftKey, draft: Draft | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Another tab of this browser has changed what lies under a name in `localStorage`. Both show one
   * draft, so that it becomes one card.
   */
  readonly heard: (name: string | null) => void;
}

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * `localStorage`, since it has written before a reload in mid-word gets through. Where it is blocked
 * or full, the texts live as long as the page.
 */
export function draftBox(workshop: WorkshopId, shelf: Shelf | null): DraftBox {
  const memory = new Map<DraftKey, Draft | null>();
  const listeners = new Set<() => void>();
  const start = `${DRAFT_PREFIX}${workshop}:`;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    read: (key) => {
      const known = memory.get(key);
      if (known !== undefined) return known;
      const found = readFrom(shelf, start + key);
      memory.set(key, found);
      return found;
    },
    keep: (key, draft) => {
      memory.set(key, draft);
      const name = start + key;
      attempt(() =>
        draft ? shelf?.setItem(name, JSON.stringify(draft)) : shelf?.removeItem(name),
      );
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    heard: (name) => {
      if (!name?.startsWith(start)) return;
      memory.delete(name.slice(start.length));
      tell();
    },
  };
}

/** Names in `localStorage` begin so; whoever empties the device of a workshop takes away `prefix + id`. */
const DRAFT_PREFIX = 'mellanrum:draft:';

function readFrom(shelf: Shelf | null, name: string): Draft | null {
  const stored = attempt(() => shelf?.getItem(name) ?? null);
  const value: unknown = stored ? attempt(() => JSON.parse(stored)) : null;
  const parsed = v.safeParse(draftSchema, value);
  return parsed.success ? parsed.output : null;
}

/** Storage throws when it is blocked or full, and JSON when it was cut off: then there is nothing there. */
function attempt<Value>(act: () => Value): Value | null {
  try {
    return act();
  } catch {
    return null;
  }
}
