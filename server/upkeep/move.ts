import { StoreProblem } from '../store/StoreProblem.ts';
import { command } from './command.ts';
import { moveToPostgres } from './moveToPostgres.ts';

/* npm run move */
await command(async ({ dataDir, databaseUrl }) => {
  if (databaseUrl === null) {
    throw new StoreProblem('Say where to: DATABASE_URL=postgres://… npm run move');
  }
  const { rows, boards } = await moveToPostgres(dataDir, databaseUrl);
  const counted = [...rows].map(([table, count]) => `${table} ${count}`).join(', ');
  return [
    `Moved and counted: ${counted}.`,
    `${boards} boards were read on both sides and are the same.`,
    `The SQLite database in ${dataDir} is left as it was. Put it away: a relay without DATABASE_URL would still use it.`,
  ];
});
