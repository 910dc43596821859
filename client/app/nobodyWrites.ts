/** Whether somebody is in the middle of a text. An empty field may have focus for hours. */
function isWriting(page: Document): boolean {
  const field = page.activeElement;
  const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  return isField && field.value !== '';
}

/** After each of these a text may have been sent, or left. */
const ENDS = ['focusout', 'keyup', 'click'] as const;

/** Calls once nobody writes: at once, or when the text has been sent or left. Gives back how to stop waiting. */
export function onceNobodyWrites(page: Document, act: () => void): () => void {
  if (!isWriting(page)) {
    act();
    return () => undefined;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Between two fields nothing has focus for a moment.
  const look = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isWriting(page)) return;
      stop();
      act();
    });
  };
  const stop = () => {
    clearTimeout(timer);
    for (const end of ENDS) page.removeEventListener(end, look);
  };
  for (const end of ENDS) page.addEventListener(end, look);
  return stop;
}
