import type { Page } from 'playwright-core';

/** What a page has sent, seen from outside it. */
export interface Wire {
  /** How many changes to the document. */
  readonly changes: () => number;
  /** All bytes so far, as UTF-8. */
  readonly text: () => string;
}

const SYNC = 0;
const UPDATE = 2;

/** Listens from before the page's first socket. */
export function listenToWire(page: Page): Wire {
  const frames: Buffer[] = [];
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => frames.push(Buffer.from(payload)));
  });
  return {
    changes: () => frames.filter((frame) => frame[0] === SYNC && frame[1] === UPDATE).length,
    text: () => Buffer.concat(frames).toString('utf8'),
  };
}
