import type { Page } from 'playwright-core';

export interface SlowLine {
  /** From now on the page hears nothing; what it says still arrives. */
  hold(): void;
  /** What was held comes in, in order. */
  release(): void;
}

/** A line to the real relay on which news can be late. Asked for before the page is opened. */
export async function slowLine(page: Page): Promise<SlowLine> {
  let held: (() => void)[] | null = null;
  await page.routeWebSocket(/\/sync\//, (line) => {
    line.connectToServer().onMessage((frame) => {
      if (held) held.push(() => line.send(frame));
      else line.send(frame);
    });
  });
  return {
    hold: () => {
      held = [];
    },
    release: () => {
      const late = held ?? [];
      held = null;
      for (const deliver of late) deliver();
    },
  };
}
