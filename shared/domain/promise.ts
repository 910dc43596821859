import type { ActorId, TableId } from './ids.ts';
import type { Stage } from './stage/stage.ts';

/** Löftet: *Vi … lovar … att … och det märks genom att …*, part by part. */
export const PROMISE_PARTS = ['who', 'toWhom', 'what', 'sign'] as const;
export type PromisePart = (typeof PROMISE_PARTS)[number];

/** The parts that a table writes; who it is that promises, it chooses among the actors. */
export const WRITTEN_PARTS = ['toWhom', 'what', 'sign'] as const satisfies readonly PromisePart[];
export type WrittenPart = (typeof WRITTEN_PARTS)[number];

/** A promise is one that no single party could keep alone. */
const LEAST_PARTIES = 3;

/** Håller löftet? Asked when the room comes back to it after the last step. */
export const HOLDS = ['yes', 'partly', 'no'] as const;
export type Holds = (typeof HOLDS)[number];

/** What a table has said of its promise, beside the words. */
export interface PromiseSigns {
  readonly table: TableId;
  readonly parties: readonly ActorId[];
  /** Those of the parties that stand behind it. */
  readonly behind: readonly ActorId[];
  /** `wordingOf` what was read aloud at the table; '' before anything was. */
  readonly read: string;
  /** Whether the joint promise holds, as this table sees it. */
  readonly holds: Holds | null;
}

/** A table's promise: its words, and what has been said of it. */
export interface TablePromise extends PromiseSigns {
  readonly words: Readonly<Record<WrittenPart, string>>;
}

export interface PromiseProgress {
  /** Parts that say something, of four. */
  readonly written: number;
  /** Parties that are still missing. */
  readonly parties: number;
  readonly isWhole: boolean;
}

type Said = Pick<TablePromise, 'parties' | 'words'>;

/** How far a promise has come: whole with four parts and three parties. */
export function progressOf({ parties, words }: Said): PromiseProgress {
  const said = WRITTEN_PARTS.filter((part) => words[part].trim() !== '').length;
  const written = said + (parties.length > 0 ? 1 : 0);
  const missing = Math.max(0, LEAST_PARTIES - parties.length);
  return { written, parties: missing, isWhole: written === PROMISE_PARTS.length && missing === 0 };
}

export const saysNothing = (promise: Said): boolean => progressOf(promise).written === 0;

/** Whether it has been read aloud, and as it stands now. */
export function readState(
  promise: Pick<TablePromise, 'read' | 'words'>,
): 'not' | 'read' | 'changed' {
  if (promise.read === '') return 'not';
  return promise.read === wordingOf(promise.words) ? 'read' : 'changed';
}

/** A short mark that differs when the words do: 32-bit FNV-1a over the UTF-16 units. */
export function wordingOf(words: TablePromise['words']): string {
  const text = WRITTEN_PARTS.map((part) => words[part].trim().replaceAll(/\s+/g, ' ')).join('\n');
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** *Håller löftet?* is asked from the last step on: before that nobody knows more than when it was made. */
export function asksWhetherItHolds({ position, plan, shown }: AskedOf): boolean {
  if (position.kind === 'closed' || position.kind === 'followUp') return true;
  const last = plan.at(-1)?.step;
  if (position.kind !== 'step' || last === undefined) return false;
  return position.step === last || shown.includes(last);
}

type AskedOf = Pick<Stage, 'position' | 'plan' | 'shown'>;
