import { spotOf } from '#shared/board/changedPaths.ts';
import { ROOT } from '#shared/board/keys.ts';
import { COLUMN_SHORT_NAMES, isColumnId } from '#shared/domain/columns.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { isStepId, STEP_NAMES } from '#shared/domain/steps.ts';
import type { Words } from '../../i18n/words.ts';
import type { RescuedChange } from '../../sync/outbox/rescueChanges.ts';

/** One thing that was done: a change, and those that only mean something with it. */
export interface Deed {
  readonly change: RescuedChange;
  readonly parts: readonly RescuedChange[];
}

/** Cards sewn into a group that is itself lost are one deed with it. */
export function deedsOf(changes: readonly RescuedChange[]): readonly Deed[] {
  const sewnInto = (group: string) =>
    changes.filter(({ path, value }) => path.endsWith('/group') && value === group);
  const groups = changes.filter(({ path }) => isWhole(path, ROOT.groups));
  const folded = new Set(groups.flatMap(({ path }) => sewnInto(spotOf(path).id)));
  return changes
    .filter((change) => !folded.has(change))
    .map((change) => ({
      change,
      parts: groups.includes(change) ? sewnInto(spotOf(change.path).id) : [],
    }));
}

/** What was done, in words, as something that can be done again. */
export function changeText({ change, parts }: Deed, words: Words, lang: Lang): string {
  const { path, value } = change;
  const { root, key } = spotOf(path);
  const { changes } = words.recovery;
  if (isWhole(path, ROOT.groups))
    return changes.sewn(words.common.cards(parts.length), titleIn(value));
  if (isWhole(path, ROOT.actors)) return changes.newActor(change.about);
  if (root === ROOT.groups && key === 'title') return changes.groupTitle(String(value));
  if (key === 'place') return placeText(value, words, lang);
  if (root !== ROOT.cards) return typeof value === 'string' ? changes.words(value) : changes.other;
  switch (key) {
    case 'group':
      return value === null ? changes.unpicked : changes.sewnInto;
    case 'removed':
      return value === null ? changes.restored : changes.removed;
    case 'lifted':
      return value === true ? changes.lifted : changes.notLifted;
    case 'actors':
      return changes.actors;
    default:
      return changes.other;
  }
}

const isWhole = (path: string, root: string): boolean => {
  const spot = spotOf(path);
  return spot.root === root && spot.key === '';
};

function placeText(value: unknown, { recovery }: Words, lang: Lang): string {
  const [step, column]: readonly unknown[] = Array.isArray(value) ? value : [];
  return isStepId(step) && isColumnId(column)
    ? recovery.changes.moved(COLUMN_SHORT_NAMES[column][lang], STEP_NAMES[step][lang])
    : recovery.changes.other;
}

const titleIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'title' in value ? String(value.title) : '';
