import { type TextDiff, textDiff } from '#shared/domain/textDiff.ts';
import type { OpenText } from '../../sync/Session.ts';
import type { Hold } from '../question/holdBack.ts';
import { carryOver, movedCaret } from './carryOver.ts';

/** The part of a textarea that the binding needs. */
export type TextField = Pick<
  HTMLTextAreaElement,
  'value' | 'selectionStart' | 'selectionEnd' | 'setSelectionRange'
>;

export interface FieldBinding {
  /** Somebody has typed in the field. */
  readonly typed: () => void;
  /** An input method is composing a letter: the field is left alone until it is done. */
  readonly composing: (is: boolean) => void;
  /** Judges anew, as when the writer has answered or leaves: no word is unfinished any more. */
  readonly judge: () => Hold | null;
  /** Words in the field that have not left the device, and what they were begun from; null when all have. */
  readonly unsent: () => Unsent | null;
  /** Takes up words that did not leave the device last time. */
  readonly resume: (unsent: Unsent) => void;
  readonly close: () => void;
}

export interface Unsent {
  readonly mine: string;
  readonly base: string;
}

export interface BindingTerms {
  /**
   * Whether a text may leave the device, given what others have already. `caret`: where a word is being
   * written; null when nobody is in the middle of one.
   */
  readonly holds: (mine: string, shared: string, caret: number | null) => Hold | null;
  readonly onHold: (hold: Hold | null) => void;
  /** After every change of the text, whoever made it; `others` is what somebody else changed. */
  readonly onText: (others: TextDiff | null) => void;
}

/*
 *          typed, may leave                    others write
 *   same ──────────────────▶ same      same ────────────────▶ same (field follows, caret stays in its word)
 *     │ typed, must wait                 ▲
 *     ▼                                  │ changed or vouched for
 *   held ── others write ──▶ held (mine carried over to theirs) ──┘
 */
export function bindField(field: TextField, text: OpenText, terms: BindingTerms): FieldBinding {
  let shared = text.value.get();
  field.value = shared;
  let composing = false;
  let held = false;

  const settle = (caret: number | null): Hold | null => {
    if (composing) return null;
    const hold = send(caret);
    terms.onText(null);
    return hold;
  };

  const send = (caret: number | null): Hold | null => {
    const hold = field.value === shared ? null : terms.holds(field.value, shared, caret);
    held = hold !== null;
    terms.onHold(hold);
    if (held || field.value === shared) return hold;
    text.change(field.value, field.selectionEnd);
    // Where the board has been locked meanwhile nothing was written: then the words stay in the field.
    shared = text.value.get();
    held = shared !== field.value;
    return null;
  };

  /** Others' words come into the field; mine stay where they stand among them. */
  const follow = (): void => {
    const theirs = text.value.get();
    if (composing || theirs === shared) return;
    // What one wrote oneself comes back at once.
    const mine = theirs === field.value ? theirs : carryOver(shared, field.value, theirs);
    shared = theirs;
    if (mine !== field.value) {
      terms.onText(write(field, mine));
    }
    if (held) settle(field.selectionEnd);
  };

  const stop = text.value.subscribe(follow);
  return {
    typed: () => void settle(field.selectionEnd),
    judge: () => settle(null),
    composing: (is) => {
      composing = is;
      if (is) return;
      follow();
      settle(field.selectionEnd);
    },
    unsent: () => (field.value === shared ? null : { mine: field.value, base: shared }),
    resume: ({ mine, base }) => {
      field.value = carryOver(base, mine, shared);
      settle(null);
    },
    close: () => {
      stop();
      text.close();
    },
  };
}

/** Sets the text without throwing the caret out of its word. */
function write(field: TextField, next: string): TextDiff | null {
  const change = textDiff(field.value, next);
  const start = movedCaret(field.selectionStart, change);
  const end = movedCaret(field.selectionEnd, change);
  field.value = next;
  field.setSelectionRange(start, end);
  return change;
}
