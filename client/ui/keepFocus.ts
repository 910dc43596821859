const ACTS = ['pointerdown', 'keydown', 'keyup'] as const;
const STOPS =
  'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"]';
const FIELDS = 'input, textarea, [contenteditable]';
const PARTS = 'dialog, form, section, nav, header, footer, aside, main, body';

/**
 * When what has the focus goes, as a button that has done its work, the browser puts the focus nowhere, and the next Tab
 * begins at the top of the page. Who goes by keys, or listens, then goes on at what comes next in the same part of the
 * page, unless somebody nearer has seen to it. Returns how it is ended.
 */
export function keepFocus(page: Document): () => void {
  let last: Element | null = null;
  /** Who points needs no focus to go on, and a field that takes it by itself brings a phone's keyboard up. */
  let hand: (typeof ACTS)[number] = 'keyup';
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof Element) last = target;
  };
  const onAct = ({ type }: Event) => {
    hand = ACTS.find((act) => act === type) ?? hand;
  };
  const changes = new MutationObserver((all) => {
    const gone = last;
    if (page.activeElement !== page.body || !gone || gone.isConnected) return;
    // What somebody is about to type must not press a button.
    if (hand === 'pointerdown' || gone.matches(FIELDS)) return;
    const place = all.find(({ removedNodes }) => [...removedNodes].some((n) => n.contains(gone)));
    if (!place) return;
    const goOn = () => {
      if (page.activeElement === page.body) nextTo(place)?.focus({ preventScroll: true });
    };
    // Whoever asks for the focus as soon as the page is drawn is nearer; and a key that is held presses only once.
    if (hand === 'keydown') page.addEventListener('keyup', goOn, { once: true });
    else setTimeout(goOn);
  });
  page.addEventListener('focusin', onFocus);
  for (const act of ACTS) page.addEventListener(act, onAct, true);
  changes.observe(page.body, { childList: true, subtree: true });
  return () => {
    changes.disconnect();
    page.removeEventListener('focusin', onFocus);
    for (const act of ACTS) page.removeEventListener(act, onAct, true);
  };
}

/** The first stop after the place that is in the same part of the page, else the last before it; else in the part around. */
function nextTo({ target, nextSibling }: MutationRecord): HTMLElement | null {
  const comesAfter = (stop: Node): boolean => {
    if (nextSibling?.isConnected) return nextSibling.contains(stop) || follows(nextSibling, stop);
    return follows(target, stop) && !target.contains(stop);
  };
  let part = target instanceof Element ? target.closest(PARTS) : null;
  while (part) {
    const stops = [...part.querySelectorAll<HTMLElement>(STOPS)].filter(isOpen);
    const next = stops.find(comesAfter) ?? stops.at(-1);
    if (next) return next;
    part = part.parentElement?.closest(PARTS) ?? null;
  }
  return null;
}

const follows = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const isOpen = (stop: HTMLElement): boolean =>
  stop.tabIndex >= 0 &&
  stop.closest('[inert], [aria-hidden=true]') === null &&
  (stop.checkVisibility?.() ?? true);
