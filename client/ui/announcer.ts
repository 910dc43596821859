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

export function createAnnouncer(): Announcer {
  let said: Said = { polite: { text: '', count: 0 }, assertive: { text: '', count: 0 } };
  const listeners = new Set<() => void>();
  const say = (channel: keyof Said, text: string) => {
    said = { ...said, [channel]: { text, count: said[channel].count + 1 } };
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
