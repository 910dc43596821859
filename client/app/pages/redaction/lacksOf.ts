import type { WorkshopId } from '#shared/domain/ids.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import type { Lack } from '../../../features/redaction/Lacks.tsx';
import type { Words } from '../../../i18n/words.ts';
import { pathTo } from '../../../state/paths.ts';

/** What is missing and stops nothing. `unsent`: cards that are still on a phone. */
export function lacksOf(
  { strategies, needs }: Pick<Summary, 'strategies' | 'needs'>,
  unsent: number,
  words: Words['redaction'],
  workshop: WorkshopId,
): readonly Lack[] {
  const inForm = { href: pathTo.exercise(workshop, 'strategies'), show: words.show };
  const onBoard = { href: pathTo.board(workshop), show: words.show };
  const noOwner = strategies.filter(({ owner }) => owner === '').length;
  const noDate = strategies.filter(({ due }) => due === null).length;
  const alone = strategies.filter(({ ready }) => !ready).length;
  return [
    { count: noOwner, text: words.noOwner(noOwner), ...inForm },
    { count: noDate, text: words.noDate(noDate), ...inForm },
    { count: alone, text: words.alone(alone), ...inForm },
    { count: needs.without.length, text: words.noStrategy(needs.without.length), ...onBoard },
    { count: unsent, text: words.unsent(unsent), ...onBoard },
  ].filter(({ count }) => count > 0);
}
