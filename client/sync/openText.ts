import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import { findText, spliceText, type TextPath } from '#shared/board/texts.ts';
import { textDiff } from '#shared/domain/textDiff.ts';
import { newCell } from './readable.ts';
import type { OpenText } from './Session.ts';

/** Letters within this time of each other are undone together, ms. */
const ONE_UNDO_MS = 500;

export interface TextOptions {
  readonly path: TextPath;
  /** Asked at each letter: role, lock and the document itself may have changed since the field was opened. */
  mayWrite(doc: BoardDoc): boolean;
  onClose(text: BoundText): void;
}

/** An open text that can be moved to another document, as when the copy is reset. */
export interface BoundText extends OpenText {
  bind(doc: BoardDoc): void;
}

interface Binding {
  readonly doc: BoardDoc;
  readonly text: Y.Text;
  readonly undoing: Y.UndoManager;
  release(): void;
}

/** Null when there is no such text. Yjs' UndoManager lives only here, and takes back only what this field wrote. */
export function openText(doc: BoardDoc, options: TextOptions): BoundText | null {
  const origin = { field: options.path };
  const value = newCell('');
  const bindTo = (next: BoardDoc): Binding | null => {
    const text = findText(next, options.path);
    if (!text) return null;
    const undoing = new Y.UndoManager(text, {
      trackedOrigins: new Set([origin]),
      captureTimeout: ONE_UNDO_MS,
    });
    const read = () => value.set(text.toString());
    text.observe(read);
    read();
    const release = () => {
      text.unobserve(read);
      undoing.destroy();
    };
    return { doc: next, text, undoing, release };
  };
  let binding = bindTo(doc);
  if (!binding) return null;
  const opened: BoundText = {
    value,
    change(next, caret) {
      if (!binding || !options.mayWrite(binding.doc)) return;
      const diff = textDiff(binding.text.toString(), next, caret);
      if (diff) spliceText(binding.doc, binding.text, diff, origin);
    },
    undo: () => void (binding && options.mayWrite(binding.doc) && binding.undoing.undo()),
    redo: () => void (binding && options.mayWrite(binding.doc) && binding.undoing.redo()),
    bind(next) {
      if (binding?.doc === next) return;
      binding?.release();
      binding = bindTo(next);
    },
    close() {
      binding?.release();
      binding = null;
      options.onClose(opened);
    },
  };
  return opened;
}
