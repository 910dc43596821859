import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { freePort } from '../proxies.ts';
import { freshFolder } from '../relay.ts';
import { until } from '../until.ts';
import { BROWSER } from './browserOfWebKit.ts';
import type { Driver, Size, Window } from './Driver.ts';
import { PROGRAMS } from './ensureBrowsers.ts';

/** WebKit as Debian builds it, on a screen of its own, told what to do over WebDriver. */
export async function openWebKit(
  { width, height }: Size,
  window: Window = 'usual',
): Promise<Driver> {
  const { screen, display } = await startScreen();
  const port = await freePort();
  const env = { ...process.env, ...CALM, DISPLAY: display };
  const driver = spawn(PROGRAMS.webkit, [`--port=${port}`], { env, stdio: 'ignore' });
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  process.once('exit', stop);
  const all = `http://127.0.0.1:${port}`;
  await until('WebKit’s driver answers', () =>
    fetch(`${all}/status`).then(
      () => true,
      () => false,
    ),
  );
  const folder = freshFolder();
  const script = join(folder, 'browser.js');
  writeFileSync(script, BROWSER);
  const options = {
    binary: PROGRAMS.gjs,
    args: [script, window, folder, String(width), String(height)],
  };
  const { sessionId } = v.parse(
    v.object({ sessionId: v.string() }),
    await say(`${all}/session`, {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': options, timeouts: PATIENCE },
      },
    }),
  );
  const session = `${all}/session/${sessionId}`;
  return {
    goTo: async (url) => void (await say(`${session}/url`, { url })),
    evaluate: async (promise) => {
      const { value, fault } = v.parse(
        evaluatedSchema,
        await say(`${session}/execute/async`, { script: calling(promise), args: [] }),
      );
      if (fault !== undefined) throw new Error(fault);
      return value ?? null;
    },
    act: async (acts) => void (await say(`${session}/actions`, { actions: [acts] })),
    picture: async () =>
      Buffer.from(v.parse(v.string(), await say(`${session}/screenshot`)), 'base64'),
    close: async () => {
      await fetch(session, { method: 'DELETE' }).catch(() => undefined);
      stop();
    },
  };
}

/** Milliseconds: left alone, it waits five minutes for a page. */
const PATIENCE = { pageLoad: 60_000, script: 60_000 };

const evaluatedSchema = v.object({
  value: v.optional(v.unknown()),
  fault: v.optional(v.string()),
});

const calling = (promise: string): string =>
  `const done = arguments[arguments.length - 1];
  (${promise}).then((value) => done({ value }), (fault) => done({ fault: String(fault) }));`;

/** No graphics card is here, and nobody who reads the screen aloud. */
const CALM = {
  GDK_BACKEND: 'x11',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
};

async function startScreen(): Promise<{ readonly screen: ChildProcess; readonly display: string }> {
  const args = ['-displayfd', '3', '-screen', '0', '2000x1400x24', '-nolisten', 'tcp'];
  const screen = spawn(PROGRAMS.screen, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  let said = '';
  screen.stdio[3]?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await until('there is a screen', () => said.endsWith('\n'));
  return { screen, display: `:${said.trim()}` };
}

const answerSchema = v.object({ value: v.unknown() });

async function say(address: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, body && { method: 'POST', body: JSON.stringify(body) });
  const { value } = v.parse(answerSchema, await answer.json());
  if (!answer.ok) throw new Error(`WebKit refused ${address}: ${JSON.stringify(value)}`);
  return value;
}
