import { readOptions, USAGE } from './options.ts';
import { progressTo } from './progress.ts';
import { rehearse } from './rehearsal.ts';
import { reportTable } from './reportTable.ts';

const args = process.argv.slice(2);
if (args.includes('--help')) {
  process.stdout.write(USAGE);
  process.exit(0);
}
const options = readOptions(args);
if (!options.ok) stopWith(options.problem);

const stop = new AbortController();
// A practice ends with its report; a second Ctrl-C does not wait for it.
process.once('SIGINT', () => stop.abort());
// By itself Node would leave the relay behind.
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
const tell = progressTo((line) => process.stderr.write(line));
const report = await rehearse(options.value, tell, stop.signal);
if (!report.ok) stopWith(report.problem);
const { value } = report;
const text = options.value.json ? JSON.stringify(value, null, 2) : reportTable(value);
process.stdout.write(`${text}\n`, () => process.exit(value.faults.length > 0 ? 1 : 0));

function stopWith(problem: string): never {
  process.stderr.write(`${problem}\n`);
  process.exit(2);
}
