import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { freshFolder } from '../relay.ts';
import { until } from '../until.ts';
import { Bidi } from './Bidi.ts';
import type { Driver, Size, Window } from './Driver.ts';
import { PROGRAMS } from './ensureBrowsers.ts';

/** Beside what Firefox leaves out by itself when it is told what to do: no call home. */
const SETTINGS = {
  'app.normandy.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.server': '',
};

/** Firefox as Debian ships it, with a profile of its own, told what to do over WebDriver BiDi. */
export async function openFirefox(viewport: Size, window: Window = 'usual'): Promise<Driver> {
  const settings = { ...SETTINGS, 'browser.privatebrowsing.autostart': window === 'private' };
  const profile = freshFolder();
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(settings)
      .map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'];
  const firefox = spawn(PROGRAMS.firefox, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const stop = () => firefox.kill();
  process.once('exit', stop);
  let said = '';
  firefox.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  await until('Firefox listens', () => LISTENS.test(said));
  const bidi = await Bidi.open(`${LISTENS.exec(said)?.[1]}/session`);
  await bidi.ask('session.new', { capabilities: {} });
  const { contexts } = v.parse(treeSchema, await bidi.ask('browsingContext.getTree', {}));
  const { context } = contexts[0];
  await bidi.ask('browsingContext.setViewport', { context, viewport });
  return {
    goTo: async (url) =>
      void (await bidi.ask('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: async (promise) => {
      const { result } = v.parse(
        evaluatedSchema,
        await bidi.ask('script.evaluate', {
          expression: `(${promise}).then((value) => JSON.stringify(value ?? null))`,
          target: { context },
          awaitPromise: true,
        }),
      );
      return JSON.parse(result.value);
    },
    act: async (acts) =>
      void (await bidi.ask('input.performActions', { context, actions: [acts] })),
    picture: async () => {
      const taken = await bidi.ask('browsingContext.captureScreenshot', { context });
      return Buffer.from(v.parse(v.object({ data: v.string() }), taken).data, 'base64');
    },
    close: async () => {
      bidi.close();
      stop();
    },
  };
}

/** Where it listens, among what it says when it starts. */
const LISTENS = /WebDriver BiDi listening on (ws:\S+)/;

const treeSchema = v.object({
  contexts: v.tupleWithRest([v.object({ context: v.string() })], v.unknown()),
});

/** What is thrown in the page has no result, and says so in the fault. */
const evaluatedSchema = v.object({
  type: v.literal('success'),
  result: v.object({ value: v.string() }),
});
