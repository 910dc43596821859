import { useState, useSyncExternalStore } from 'react';
import type { DeskCommand } from '#shared/domain/desk/commands.ts';
import type { Desk } from '#shared/domain/desk/desk.ts';
import { STEPS } from '#shared/domain/steps.ts';
import { useDesk } from '../../state/useDesk.ts';
import { useReadable } from '../../state/useReadable.ts';
import { useSession } from '../../state/useSession.ts';
import { useDraftBox } from '../../writing/draft/DraftProvider.tsx';
import { type Hold, holdBack } from '../../writing/question/holdBack.ts';
import { useDeskSaver } from './deskSaver.ts';

/** A text of the desk: how it is read, and what says it anew. */
export interface DeskTextTerms {
  /** Its own among all texts of the desk. */
  readonly name: string;
  readonly most: number;
  readonly read: (desk: Desk) => string;
  /** null: these words say nothing that can be saved. */
  readonly command: (text: string) => DeskCommand | null;
}

export interface DeskText {
  readonly text: string;
  /** Why the words may not leave the device yet. */
  readonly hold: Hold | null;
  readonly isWrong: boolean;
  /** What somebody else has written in its place meanwhile; null when nobody has. */
  readonly theirs: string | null;
  /** It was written in an earlier life of the page and has not left the device. */
  readonly isLeft: boolean;
  readonly write: (next: string) => void;
  readonly leave: () => void;
  readonly vouch: () => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/**
 * A text that saves itself. Until the relay has it, it is kept on the device with what the desk said when it was begun:
 * only while the desk still says that is it sent, and else both are shown.
 */
export function useDeskText(terms: DeskTextTerms): DeskText {
  const box = useDraftBox();
  const saver = useDeskSaver();
  const { kind } = useReadable(saver);
  const value = useDesk(terms.read);
  const key = `desk:${terms.name}`;
  const kept = useSyncExternalStore(box.subscribe, () => box.read(key));
  const [pardoned, setPardoned] = useState<ReadonlySet<string>>(new Set());
  const attempt = useAttempt(terms, key);
  const text = kept?.text ?? value;
  const base = kept?.base ?? value;
  const hold = kept ? holdOf(text, base, pardoned, terms.most) : null;
  const isSaved = text.trim() === value;
  const keep = (next: string, from: string) =>
    // These words belong to no step; a draft is kept with one.
    box.keep(key, next === value ? null : { step: STEPS[0], text: next, actors: [], base: from });
  const save = (vouched: ReadonlySet<string>) => saver.save(key, () => attempt(vouched));
  return {
    text,
    hold,
    isWrong: kept !== null && terms.command(text.trim()) === null,
    theirs: kept !== null && kind !== 'saving' && value !== base && !isSaved ? value : null,
    isLeft: kept !== null && hold === null && !isSaved && (kind === 'idle' || kind === 'saved'),
    write: (next) => {
      keep(next, base);
      save(pardoned);
    },
    leave: saver.flush,
    vouch: () => {
      if (hold?.kind !== 'asks') return;
      const vouched = new Set([...pardoned, hold.words]);
      setPardoned(vouched);
      save(vouched);
    },
    keepMine: () => {
      keep(text, value);
      save(pardoned);
    },
    takeTheirs: () => {
      box.keep(key, null);
      save(pardoned);
    },
  };
}

function useAttempt({ most, read, command: make }: DeskTextTerms, key: string) {
  const box = useDraftBox();
  const session = useSession();
  return async (pardoned: ReadonlySet<string>) => {
    const draft = box.read(key);
    if (!draft) return null;
    const base = draft.base ?? '';
    const text = draft.text.trim();
    const command = make(text);
    if (!command || holdOf(draft.text, base, pardoned, most)) return null;
    const answer = await session.commandDesk(command, (now) => read(now) === base);
    if (!answer.ok) return answer.problem;
    const after = box.read(key);
    const desk = session.desk.get();
    const isWhole = after === null || after.text.trim() === text;
    box.keep(key, isWhole ? null : { ...after, base: desk ? read(desk) : text });
    return null;
  };
}

/** A letter may be several units, and the desk has room for units. */
function holdOf(
  text: string,
  base: string,
  pardoned: ReadonlySet<string>,
  most: number,
): Hold | null {
  const by = text.trim().length - most;
  return holdBack(text, base, pardoned, most) ?? (by > 0 ? { kind: 'tooLong', by } : null);
}
