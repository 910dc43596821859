/** Keys whose values are picked, counted or dated, never written. */
const PICKED: ReadonlySet<string> = new Set([
  ...['schema', 'kind', 'id', 'card', 'step', 'column', 'form', 'chair', 'lang', 'position'],
  ...['moment', 'ladder', 'huvudman', 'attendance', 'boundaries', 'status', 'verdict', 'answers'],
  ...['holds', 'area', 'lenses', 'preconditions', 'chains', 'toSettle', 'day', 'date', 'followUp'],
  ...['deleteOn', 'due', 'month', 'version', 'number'],
]);

/** Where actors are named. */
const NAMES: ReadonlySet<string> = new Set([
  ...['name', 'short', 'org', 'ownerOrg', 'actors', 'ends', 'parties', 'behind', 'coCreators'],
  ...['missing', 'between', 'guest', 'host', 'inviter', 'inviters', 'accepted', 'party', 'from'],
]);

export interface Unsaying {
  /** Names of actors, or all that is no such name. */
  readonly of: 'names' | 'texts';
  readonly words: ReadonlySet<string>;
  readonly instead: string;
}

/**
 * A kept summary, or any part of one, in which nothing says these words: what said just that says `instead`, and is
 * left out of a list when that is nothing. What says more than that stays.
 */
export function unsay(kept: unknown, { of, words, instead }: Unsaying): unknown {
  return within(kept, '');

  function within(value: unknown, key: string): unknown {
    if (PICKED.has(key)) return value;
    if (typeof value === 'string') {
      return words.has(value) && NAMES.has(key) === (of === 'names') ? instead : value;
    }
    if (Array.isArray(value)) return listOf(value, key);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([at, one]) => [at, within(one, at)]));
  }

  function listOf(list: readonly unknown[], key: string): readonly unknown[] {
    const next = list.map((one) => within(one, key));
    return next.filter((one, at) => one !== '' || list[at] === '');
  }
}
