import { existsSync } from 'node:fs';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
} from 'playwright-core';
import { unpackedChromium } from './unpackedChromium.ts';

const SYSTEM_CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A name that leads to this machine, and that no browser trusts without TLS as it trusts 127.0.0.1. */
export const INSECURE_NAME = 'hall.test';

/**
 * Quiet and alone: no call home, no sandbox (the tests may run as root in a container). Web security stays on:
 * what the Content-Security-Policy forbids must fail here too.
 */
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--disable-sync',
  `--host-resolver-rules=MAP ${INSECURE_NAME} 127.0.0.1`,
  '--font-render-hinting=none',
];

/** A browser with no profile: each `newContext()` is a person with an empty device. The caller closes it. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

/** One person whose device remembers: launch it again on the same folder for "the browser was restarted". */
export async function launchDevice(
  profile: string,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { ...options, ...(await launchOptions()) });
}

async function launchOptions(): Promise<LaunchOptions> {
  const system = [process.env['CHROMIUM_PATH'], ...SYSTEM_CHROMIUM].find(
    (path) => path && existsSync(path),
  );
  if (system) return { executablePath: system, args: FLAGS };
  const { executablePath, env } = await unpackedChromium();
  return { executablePath, args: FLAGS, env: { ...process.env, ...env } as Record<string, string> };
}
