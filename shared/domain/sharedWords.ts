/* What other apps hand over to the installed app. The service worker puts it here, and the board takes it out. */

/** Where the app is sent a text, as the manifest says. Answered by the service worker alone. */
export const SHARE_PATH = '/share';
/** The page that follows: there is something to take out. */
export const SHARED_QUERY = '?shared';
export const SHARED_CACHE = 'mellanrum-shared';
/** As much as a card may hold in the document. */
const MOST = 2_000;
const FIELDS = ['title', 'text', 'url'] as const;

/** Title, text and address on a line each, without saying anything twice. */
export function sharedWords(read: (field: string) => unknown): string {
  const parts = FIELDS.map((field) => read(field))
    .filter((part) => typeof part === 'string')
    .map((part) => part.trim())
    .filter(Boolean);
  const said = parts.filter((part, at) => !parts.some((other, i) => holds(other, part, i < at)));
  return said.join('\n').slice(0, MOST);
}

/** Of two equal parts the first one stands. */
const holds = (other: string, part: string, isBefore: boolean): boolean =>
  other === part ? isBefore : other.includes(part);
