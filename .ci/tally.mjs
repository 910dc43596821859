import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** More failed files than this are no bad luck. */
const MOST_AGAIN = 4;

/**
 * Counts a run for `.ci/run`, into the file that TALLY names, a line each: `passed N`, `failed N`, `again FILE`, `late TEST`.
 *
 * Tests of a file may build on each other, so that one of them is of no use by itself: a file that failed is named to
 * be run again from its start, when the machine is at rest, and counted then (`ROUND` is 2). The readings of pages try
 * again within the run; `late` names those that passed so.
 */
// biome-ignore lint/style/noDefaultExport: this is how Vitest finds a reporter
export default class Tally {
  onTestRunEnd(modules, unhandled) {
    const failed = modules.filter(
      (module) => module.state() !== 'passed' && module.state() !== 'skipped',
    );
    const once = failed.filter(wasTriedOnce);
    const again = process.env.ROUND === '2' || once.length > MOST_AGAIN ? [] : once;
    const tests = modules.filter((module) => !again.includes(module)).flatMap(testsOf);
    const passed = tests.filter((test) => test.result().state === 'passed');
    // A file that cannot be read has no test that could fail.
    const silent = failed.filter((file) => !again.includes(file) && testsOf(file).length === 0);
    const lines = [
      `passed ${passed.length}`,
      `failed ${tests.length - passed.length + silent.length + unhandled.length}`,
      ...again.map((module) => `again ${pathOf(module)}`),
      ...passed.filter((test) => test.diagnostic()?.flaky).map((test) => `late ${test.fullName}`),
    ];
    writeFileSync(process.env.TALLY, `${lines.join('\n')}\n`);
  }
}

const testsOf = (module) => [...module.children.allTests()];

const wasTriedOnce = (module) =>
  testsOf(module).every((test) => (test.diagnostic()?.retryCount ?? 0) === 0);

const pathOf = (module) => relative(process.cwd(), module.moduleId);
