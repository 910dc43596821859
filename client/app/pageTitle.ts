import type { Words } from '../i18n/words.ts';
import type { Route } from '../state/route.ts';
import type { ShownPage } from './pageOf.ts';

const APP = 'Mellanrum';

/** `statement`: the help that has a name of its own. */
export type TitledPage = Route['page'] | ShownPage | 'statement';

/** What stands in the browser's tab, and is read first of a page: what it shows, of which day. */
export function pageTitle(page: TitledPage, words: Words, day: string | null): string {
  return [nameOf(page, words), day?.trim(), APP].filter(Boolean).join(' – ');
}

function nameOf(page: TitledPage, words: Words): string | null {
  switch (page) {
    case 'start':
      return null;
    case 'new':
      return words.organise.create;
    case 'network':
      return words.network.title;
    case 'help':
      return words.start.help;
    case 'statement':
      return words.start.accessibility;
    case 'notFound':
      return words.states.notFound.title;
    case 'join':
      return words.start.join;
    case 'board':
      return words.room.board;
    case 'room':
      return words.steer.bar;
    case 'screen':
      return words.share.roles.screen.name;
    case 'table':
      return words.tableHost.title;
    case 'matrix':
      return words.matrix.title;
    case 'desk':
      return words.organise.title;
    case 'summary':
      return words.summary.title;
    case 'version':
      return words.versions.version;
    case 'redaction':
      return words.redaction.title;
    case 'marks':
      return words.marks.title;
    case 'rescued':
      return words.states.rescued.title;
    default:
      return words.exercises.names[page];
  }
}
