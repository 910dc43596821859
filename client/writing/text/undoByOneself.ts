export interface OwnHistory {
  undo(): void;
  redo(): void;
}

/**
 * The browser's own undo knows nothing of others' letters and would take them away: the field undoes
 * what was written in it, and only that.
 */
export function undoByOneself(area: HTMLTextAreaElement, text: OwnHistory): () => void {
  const onBeforeInput = (event: InputEvent) => {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
    event.preventDefault();
    if (event.inputType === 'historyUndo') text.undo();
    else text.redo();
  };
  const onKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'z' && !event.shiftKey) text.undo();
    else text.redo();
  };
  area.addEventListener('beforeinput', onBeforeInput);
  area.addEventListener('keydown', onKey);
  return () => {
    area.removeEventListener('beforeinput', onBeforeInput);
    area.removeEventListener('keydown', onKey);
  };
}
