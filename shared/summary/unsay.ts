/** Keys whose values are picked, counted or dated, never written. */
const PICKED: ReadonlySet<string> = new Set([
  ...['schema', 'kind', 'id', 'card', 'step', 'column', 'form', 'chair', 'lang', 'position'],
  ...['moment', 'ladder', 'huvudman', 'attendance', 'boundaries', 'status', 'verdict', 'answers'],
  ...[
    'holds',
    'area',
    'lenses',
    'factors',
    'preconditions',
    'chains',
    'toSettle',
    'day',
    'date',
    'followUp',
  ],
  ...['deleteOn', 'due', 'month', 'number'],
]);

/** Where actors are named. */
const NAMES: ReadonlySet<string> = new Set([
  ...['name', 'short', 'org', 'ownerOrg', 'actors', 'ends', 'parties', 'behind', 'coCreators'],
  ...['missing', 'between', 'guest', 'host', 'inviter', 'inviters', 'accepted', 'party', 'from'],
  'edge',
]);

/** Names of actors, of tables or of who was counted; headings of parts; and all that is none of these. */
export const KINDS_OF_WORDS = ['names', 'tables', 'organisations', 'headings', 'texts'] as const;
type KindOfWords = (typeof KINDS_OF_WORDS)[number];

export interface Unsaying {
  readonly of: KindOfWords;
  readonly words: ReadonlySet<string>;
  readonly instead: string;
}

/**
 * A kept summary, or any part of one, in which nothing says these words: what said just that says `instead`, and is
 * left out of a list when that is nothing. What says more than that stays.
 */
export function unsay(kept: unknown, { of, words, instead }: Unsaying): unknown {
  return within(kept, '', {});

  function within(value: unknown, key: string, holder: object): unknown {
    if (PICKED.has(key)) return value;
    if (typeof value === 'string') {
      if (!words.has(value) || kindOf(key, holder) !== of) return value;
      return instead === '' && isNullAt(key, holder) ? null : instead;
    }
    if (Array.isArray(value)) return listOf(value, key, holder);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([at, one]) => [at, within(one, at, value)]),
    );
  }

  function listOf(list: readonly unknown[], key: string, holder: object): readonly unknown[] {
    const next = list.map((one) => within(one, key, holder));
    return next.filter((one, at) => one !== '' || list[at] === '');
  }
}

/** Null stands for nothing there: a heading or question is then the built-in one, a table is called by its number. */
const isNullAt = (key: string, holder: object): boolean =>
  key === 'heading' || key === 'question' || kindOf(key, holder) === 'tables';

function kindOf(key: string, holder: object): KindOfWords {
  if (key === 'heading') return 'headings';
  if (key === 'name' && 'number' in holder) return 'tables';
  // Of the figures of the day alone: how many came.
  if (key === 'name' && 'present' in holder) return 'organisations';
  return NAMES.has(key) ? 'names' : 'texts';
}

/** All that a kept summary says in words, each once, just as it stands there. */
export function saidIn(kept: unknown): ReadonlySet<string> {
  const said = new Set<string>();
  listen(kept, '');
  return said;

  function listen(value: unknown, key: string): void {
    if (PICKED.has(key)) return;
    if (typeof value === 'string') said.add(value);
    else if (Array.isArray(value)) for (const one of value) listen(one, key);
    else if (typeof value === 'object' && value !== null) {
      for (const [at, one] of Object.entries(value)) listen(one, at);
    }
  }
}
