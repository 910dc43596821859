type Ending =
  | 'html'
  | 'md'
  | 'json'
  | 'docx'
  | 'xlsx'
  | 'csv'
  | 'ics'
  | 'svg'
  | 'png'
  | 'mellanrum';

type What =
  | 'sammanstallning'
  | 'mellanrumskarta'
  | 'kort'
  | 'strategier'
  | 'relationer'
  | 'studiebesok'
  | 'roster'
  | 'tavla'
  | 'osant';

/**
 * A name for a saved file that every system takes: `sammanstallning-mellan-dorrarna-2027-02-11.md`.
 * Plain letters and digits only, so that nothing in a title can become a path, a header or a dot-file.
 */
export function fileName(
  title: string,
  date: string | null,
  ending: Ending,
  what: What = 'sammanstallning',
): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  const words = [what, ...plain.split('-'), date ?? ''].filter(Boolean);
  return `${words.join('-')}.${ending}`;
}
