/** Says things to those who listen instead of looking. One is created for the page and closed with it. */
export interface Announcer {
  /** When there is a pause: what was saved, a new phase. */
  readonly polite: (text: string) => void;
  /** At once, and only for "Samla alla". */
  readonly assertive: (text: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly said: () => Said;
}

export interface Said {
  readonly polite: Saying;
  readonly assertive: Saying;
}

/** `count` grows each time, so that the same words can be said twice. */
export interface Saying {
  readonly text: string;
  readonly count: number;
}

/**
 * `soon`: when one turn of the page is over. What is said in the same turn is said together: of two texts that follow
 * each other at once in one region only the last would be heard.
 */
export function createAnnouncer(soon = (over: () => void): unknown => setTimeout(over)): Announcer {
  let said: Said = { polite: { text: '', count: 0 }, assertive: { text: '', count: 0 } };
  const listeners = new Set<() => void>();
  const open = new Set<keyof Said>();
  const say = (channel: keyof Said, words: string) => {
    const before = said[channel];
    const text = open.has(channel) ? `${before.text} ${words}` : words;
    open.add(channel);
    soon(() => open.delete(channel));
    said = { ...said, [channel]: { text, count: before.count + 1 } };
    for (const listener of listeners) listener();
  };
  return {
    polite: (text) => say('polite', text),
    assertive: (text) => say('assertive', text),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    said: () => said,
  };
}
