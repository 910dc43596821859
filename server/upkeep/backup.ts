import { StoreProblem } from '../store/StoreProblem.ts';
import { command } from './command.ts';
import { copyOut } from './copyOut.ts';

/* npm run backup -- <folder> */
await command(async ({ dataDir, databaseUrl }, folder) => {
  if (databaseUrl !== null) {
    throw new StoreProblem('With DATABASE_URL, PostgreSQL makes the copy: pg_dump.');
  }
  if (folder === null) throw new StoreProblem('Name a folder: npm run backup -- <folder>');
  const { workshops, bytes } = copyOut(dataDir, folder);
  return [
    `Copied ${workshops} workshops (${Math.ceil(bytes / 1024)} kB) to ${folder}. It is whole.`,
    'It holds the keys of every workshop: keep it as safe as the database, and no longer than needed.',
  ];
});
