import { beginNextLife } from '../relay/nextLife.ts';
import { openPostgresStore } from '../store/postgres/openPostgresStore.ts';
import { StoreProblem } from '../store/StoreProblem.ts';
import { command } from './command.ts';
import { type PutBack, putBack } from './putBack.ts';

/* npm run restore -- <folder>; with DATABASE_URL, after pg_restore: npm run restore */
await command(async ({ dataDir, databaseUrl }, folder) => {
  if (databaseUrl !== null && folder === null) return [livesAnew(await begin(databaseUrl))];
  if (databaseUrl !== null) {
    throw new StoreProblem(
      'With DATABASE_URL, PostgreSQL puts the copy back: pg_restore. Then name no folder.',
    );
  }
  if (folder === null) throw new StoreProblem('Name a folder: npm run restore -- <folder>');
  return whatHappened(await putBack(folder, dataDir, new Date()));
});

async function begin(databaseUrl: string): Promise<number> {
  const store = await openPostgresStore(databaseUrl);
  try {
    return await beginNextLife(store);
  } finally {
    await store.close();
  }
}

function livesAnew(workshops: number): string {
  return `${workshops} workshops are back, each at the beginning of a new life on the devices.`;
}

function whatHappened({ workshops, putAside, stayDeleted, cardsBack }: PutBack): readonly string[] {
  return [
    livesAnew(workshops),
    ...(putAside === null ? [] : [`What was there before lies in ${putAside}.`]),
    ...(stayDeleted === 0 ? [] : [`${stayDeleted} that had been deleted since stay deleted.`]),
    ...(cardsBack === null
      ? ['What was there before cannot be read: what had been deleted since is back.']
      : []),
    ...(cardsBack
      ? [`${cardsBack} cards that had been erased since are back: erase them again.`]
      : []),
  ];
}
