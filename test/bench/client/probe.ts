/** What a page has noted of itself since it was last asked. Milliseconds. */
export interface Noted {
  /** From the press of a key until the frame with its letter was painted. */
  readonly paints: readonly number[];
  /** Every interaction that took longer than a frame, as the Event Timing API counts it. */
  readonly interactions: readonly number[];
  /** Between one animation frame and the next. */
  readonly frames: readonly number[];
  /** The longest stretch in which nothing could be painted. */
  readonly longest: number;
  /** Cards of which anything in the page changed. */
  readonly cards: readonly string[];
}

/** How a page came up. Milliseconds from the moment its address was asked for, and bytes as they were sent. */
export interface Start {
  readonly painted: number;
  /** The first card stood in the page; null on a page without cards. */
  readonly firstCard: number | null;
  /** From here on nothing held it up any more. */
  readonly ready: number;
  readonly scriptBytes: number;
}

declare global {
  interface Window {
    noted: () => Noted;
    start: () => Start;
    countFrames: (on: boolean) => void;
  }
}

/** Runs in the page before its own scripts: it can name nothing outside itself. */
export function noteInPage(): void {
  let paints: number[] = [];
  let frames: number[] = [];
  let longest = 0;
  let counting = false;
  let held = 0;
  let firstCard: number | null = null;
  const interactions = new Map<number, number>();
  const cards = new Set<string>();
  const observe = (type: string, note: (entry: PerformanceEntry) => void, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, ...more });

  observe(
    'event',
    (entry) => {
      const { interactionId, duration } = entry as PerformanceEventTiming;
      if (interactionId)
        interactions.set(interactionId, Math.max(duration, interactions.get(interactionId) ?? 0));
    },
    { durationThreshold: 16 },
  );
  observe('long-animation-frame', ({ startTime, duration }) => {
    longest = Math.max(longest, duration);
    held = startTime + duration;
  });
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // The first task after a frame's rendering: by then the frame is painted.
        port1.onmessage = () => paints.push(performance.now() - timeStamp);
        port2.postMessage(null);
      }),
    { capture: true },
  );
  const cardOf = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-card]');
  addEventListener('DOMContentLoaded', () =>
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes)
        for (const node of [target, ...addedNodes]) {
          const id = cardOf(node)?.dataset['card'];
          if (id) cards.add(id);
        }
      if (cards.size > 0 || document.querySelector('[data-card]')) firstCard ??= performance.now();
    }).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    }),
  );
  window.countFrames = (on) => {
    counting = on;
    let before = performance.now();
    const next = (now: number) => {
      frames.push(now - before);
      before = now;
      if (counting) requestAnimationFrame(next);
    };
    if (on) requestAnimationFrame(next);
  };
  window.start = () => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const ready = Math.max(painted, firstCard ?? 0, held);
    const scripts = performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd <= ready);
    const scriptBytes = scripts.reduce((sum, script) => sum + script.encodedBodySize, 0);
    return { painted, firstCard, ready, scriptBytes };
  };
  window.noted = () => {
    const taken = { paints, interactions: [...interactions.values()], frames, longest };
    const changed = [...cards];
    paints = [];
    frames = [];
    longest = 0;
    interactions.clear();
    cards.clear();
    return { ...taken, cards: changed };
  };
}
