import * as Y from 'yjs';
import type { BoardDoc } from '#shared/board/doc.ts';
import { findText, spliceText, type TextPath } from '#shared/board/texts.ts';
import { textDiff } from '#shared/domain/textDiff.ts';
import { type Cell, newCell } from './readable.ts';
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
  /** Something was erased for good: nothing can be taken back here any more, and what is gone is not shown. */
  forget(): void;
}

interface Binding {
  readonly doc: BoardDoc;
  readonly text: Y.Text;
  readonly undoing: Y.UndoManager;
  release(): void;
}

/** Null when there is no such text. What this field writes has an origin of its own, so that it takes back no more than that. */
export function openText(doc: BoardDoc, options: TextOptions): BoundText | null {
  const origin = { field: options.path };
  const value = newCell('');
  const replaced = () => opened.forget();
  let binding = bind(doc, options.path, { origin, value, replaced });
  if (!binding) return null;
  const writable = () => (binding && options.mayWrite(binding.doc) ? binding : null);
  const opened: BoundText = {
    value,
    change(next, caret) {
      const into = writable();
      const diff = into && textDiff(into.text.toString(), next, caret);
      if (diff) spliceText(into.doc, into.text, diff, origin);
    },
    undo: () => void writable()?.undoing.undo(),
    redo: () => void writable()?.undoing.redo(),
    bind(next) {
      if (binding?.doc === next) return;
      binding?.release();
      binding = bind(next, options.path, { origin, value, replaced });
    },
    forget() {
      binding?.undoing.clear();
      if (!binding || findText(binding.doc, options.path) === binding.text) return;
      const { doc: now } = binding;
      binding.release();
      // [B20] Another may stand in its place, and is written in from here on.
      binding = bind(now, options.path, { origin, value, replaced });
      if (!binding) value.set('');
    },
    close() {
      binding?.release();
      binding = null;
      options.onClose(opened);
    },
  };
  return opened;
}

interface Around {
  readonly origin: unknown;
  readonly value: Cell<string>;
  /** [B20] Another text stands where this one stood. */
  replaced(): void;
}

/** Yjs' UndoManager lives only here, for as long as the field is open. */
function bind(doc: BoardDoc, path: TextPath, { origin, value, replaced }: Around): Binding | null {
  const text = findText(doc, path);
  if (!text) return null;
  const undoing = new Y.UndoManager(text, {
    trackedOrigins: new Set([origin]),
    captureTimeout: ONE_UNDO_MS,
  });
  const read = () => value.set(text.toString());
  const look = () => {
    if (findText(doc, path) !== text) replaced();
  };
  text.observe(read);
  doc.on('afterTransaction', look);
  read();
  const release = () => {
    text.unobserve(read);
    doc.off('afterTransaction', look);
    // What it would have taken back is let go of, or the document keeps those letters for good.
    undoing.clear();
    undoing.destroy();
  };
  return { doc, text, undoing, release };
}
