import { PostgresBus } from '../../server/bus/postgresBus.ts';
import { startServer } from '../../server/compose.ts';
import { readConfig } from '../../server/config.ts';
import { greeting } from '../../server/greeting.ts';
import { openLog } from '../../server/log.ts';
import { openPostgresStore } from '../../server/store/postgres/openPostgresStore.ts';
import { chanceFrom } from './chance.ts';

/** A relay that never hears a part of what the others tell it. LOST: how many of a hundred; LOST_SEED: which. */
const config = readConfig(process.env);
if (!config.ok || config.value.databaseUrl === null) throw new Error('no DATABASE_URL');
const { databaseUrl, logLevel } = config.value;
const draw = chanceFrom(Number(process.env['LOST_SEED'] ?? 1));
const lost = Number(process.env['LOST'] ?? 0) / 100;
const real = new PostgresBus(databaseUrl);

const server = await startServer({
  config: config.value,
  store: await openPostgresStore(databaseUrl),
  bus: {
    tell: (told) => real.tell(told),
    listen: (heard) => real.listen((from, told) => void (draw() < lost || heard(from, told))),
    close: () => real.close(),
  },
  log: openLog(logLevel),
  clientFolder: '/nowhere',
});
process.stdout.write(greeting(config.value, server.port));
process.once('SIGTERM', () => void server.close().then(() => process.exit(0)));
