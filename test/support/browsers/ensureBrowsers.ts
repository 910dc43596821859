import { existsSync } from 'node:fs';
import { ensureDebianTools } from '../debianTools.ts';

/** Where Debian puts them. */
export const PROGRAMS = {
  firefox: '/usr/bin/firefox-esr',
  webkit: '/usr/bin/WebKitWebDriver',
  gjs: '/usr/bin/gjs',
  screen: '/usr/bin/Xvfb',
} as const;

const PACKAGES = [
  [PROGRAMS.firefox, 'firefox-esr'],
  [PROGRAMS.webkit, 'webkit2gtk-driver'],
  [PROGRAMS.gjs, 'gjs'],
  [PROGRAMS.screen, 'xvfb'],
] as const;

/** Tells `gjs` how to call WebKit; it has no program to look for. */
const DESCRIPTION = 'girepository-1.0/WebKit2-4.1.typelib';
const FOLDERS = ['/usr/lib', ...['x86_64', 'aarch64'].map((one) => `/usr/lib/${one}-linux-gnu`)];

export const ensureBrowsers = (): void =>
  ensureDebianTools(() => [
    ...PACKAGES.flatMap(([program, name]) => (existsSync(program) ? [] : [name])),
    ...(FOLDERS.some((folder) => existsSync(`${folder}/${DESCRIPTION}`))
      ? []
      : ['gir1.2-webkit2-4.1']),
  ]);
