import { fileURLToPath } from 'node:url';
import { type RunningServer, type ServerTerms, startServer } from './compose.ts';
import { type Config, readConfig } from './config.ts';
import { greeting } from './greeting.ts';
import { type Log, openLog, tagFault } from './log.ts';
import { StoreProblem } from './store/StoreProblem.ts';

const CLIENT_FOLDER = fileURLToPath(new URL('../dist/client', import.meta.url));

const config = readConfig(process.env);
if (!config.ok) stopWith(config.problem);

const log = openLog(config.value.logLevel);
process.on('uncaughtException', crash);

let server: RunningServer | null = null;
let isStopping = false;
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);

server = await start(config.value, log);
// A terminal that is gone, or a log on a full disk, must not end the relay.
process.stdout.on('error', () => undefined);
process.stdout.write(greeting(config.value, server.port));

function stop(): void {
  // Before it listens there is nothing to finish; a second signal does not wait.
  if (!server || isStopping) process.exit(isStopping ? 1 : 0);
  isStopping = true;
  server.close().then(
    () => process.exit(0),
    () => process.exit(1),
  );
}

async function start(settings: Config, log: Log): Promise<RunningServer> {
  try {
    const kept = await openKept(settings);
    return await startServer({ config: settings, ...kept, log, clientFolder: CLIENT_FOLDER });
  } catch (fault) {
    return stopWith([sentenceFor(fault, settings)]);
  }
}

/** Each is loaded only where it is used: a relay of its own needs no database client. */
async function openKept({
  databaseUrl,
  dataDir,
}: Config): Promise<Pick<ServerTerms, 'store' | 'bus'>> {
  if (databaseUrl === null) {
    const { openSqliteThread } = await import('./store/sqlite/thread/openSqliteThread.ts');
    return { store: await openSqliteThread(dataDir) };
  }
  const { openPostgresStore } = await import('./store/postgres/openPostgresStore.ts');
  const { PostgresBus } = await import('./bus/postgresBus.ts');
  return { store: await openPostgresStore(databaseUrl), bus: new PostgresBus(databaseUrl) };
}

function sentenceFor(fault: unknown, { port, host }: Config): string {
  if (fault instanceof StoreProblem) return fault.message;
  const code = fault instanceof Error && 'code' in fault ? fault.code : null;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`;
  }
  if (code === 'EACCES') return `This user may not listen on port ${port}. Choose one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST (${host}) is no address of this machine.`;
  throw fault;
}

/** A fault that nobody foresaw: what is acknowledged is on the disk. Its message may quote what somebody wrote. */
function crash(fault: unknown): void {
  log.write('crashed', { fault: tagFault(fault) });
  process.exit(1);
}

function stopWith(problems: readonly string[]): never {
  for (const sentence of problems) process.stderr.write(`mellanrum: ${sentence}\n`);
  process.exit(1);
}
