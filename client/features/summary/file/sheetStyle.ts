import base from '../../../ui/base.css?inline';
import tokens from '../../../ui/tokens.css?inline';
import around from './around.css?inline';

/** Every part of the sheet has its own look; a new one is in the file as soon as it is there. */
const PARTS: Readonly<Record<string, string>> = import.meta.glob<string>(
  [
    '../sheet/*.css',
    '../blocks/*.css',
    '../panel/ContentsList.module.css',
    '../../../ui/Mark.module.css',
  ],
  { query: '?inline', import: 'default', eager: true },
);

/** What the sheet looks like, with nothing that would have to be fetched. */
export const SHEET_STYLE = [tokens, base, ...Object.values(PARTS), around].join('\n');
