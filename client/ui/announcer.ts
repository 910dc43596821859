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

/** `count` grows each time, so that the same words can be said twice. No text: nothing was said lately. */
export interface Saying {
  readonly text: string;
  readonly count: number;
}

/** How long what was said can be found in the page by who reads it line by line: then it is old. */
const LIFE_MS = 10_000;

/** Runs something when one turn of the page is over. */
type Soon = (over: () => void) => unknown;

/**
 * What is said in the same turn is said together: of two texts that follow each other at once in one region only the
 * last would be heard. What was said is taken away after a while, which is not heard.
 */
export function createAnnouncer(soon: Soon = (over) => setTimeout(over)): Announcer {
  let said: Said = { polite: { text: '', count: 0 }, assertive: { text: '', count: 0 } };
  const listeners = new Set<() => void>();
  const open = new Set<keyof Said>();
  const put = (channel: keyof Said, saying: Saying) => {
    said = { ...said, [channel]: saying };
    for (const listener of listeners) listener();
  };
  const say = (channel: keyof Said, words: string) => {
    const before = said[channel];
    const text = open.has(channel) ? `${before.text} ${words}` : words;
    const saying = { text, count: before.count + 1 };
    open.add(channel);
    soon(() => open.delete(channel));
    put(channel, saying);
    const forget = () => said[channel] === saying && put(channel, { ...saying, text: '' });
    setTimeout(forget, LIFE_MS);
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
