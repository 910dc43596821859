import { StoreProblem } from '../store/StoreProblem.ts';
import { command } from './command.ts';
import { type PutBack, putBack } from './putBack.ts';

/* npm run restore -- <folder> */
await command(async ({ dataDir }, folder) => {
  if (folder === null) throw new StoreProblem('Name a folder: npm run restore -- <folder>');
  return whatHappened(await putBack(folder, dataDir, new Date()));
});

function whatHappened({ workshops, putAside, stayDeleted, cardsBack }: PutBack): readonly string[] {
  return [
    `${workshops} workshops are back, each at the beginning of a new life on the devices.`,
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
