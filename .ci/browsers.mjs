import { ensureBrowsers } from '../test/support/browsers/ensureBrowsers.ts';

/* Installs Firefox and WebKit if they are not here. Where that cannot be done, says why in one line. */
try {
  ensureBrowsers();
} catch (fault) {
  process.stdout.write(`${fault instanceof Error ? fault.message : fault}`.replace(/\s+/g, ' '));
  process.exitCode = 1;
}
