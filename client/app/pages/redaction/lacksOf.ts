import type { WorkshopId } from '#shared/domain/ids.ts';
import { type Lack as FoundLack, summaryProblems } from '#shared/summary/problems.ts';
import type { Summary } from '#shared/summary/Summary.ts';
import type { Lack } from '../../../features/redaction/Lacks.tsx';
import type { Words } from '../../../i18n/words.ts';
import { pathTo } from '../../../state/paths.ts';

/** What is missing and stops nothing. `unsent`: cards that are still on a phone. */
export function lacksOf(
  summary: Summary,
  unsent: number,
  { lacks: words, redaction: { show } }: Pick<Words, 'lacks' | 'redaction'>,
  workshop: WorkshopId,
): readonly Lack[] {
  const onBoard = { href: pathTo.board(workshop), show };
  const without = summary.needs.without.length;
  return [
    ...summaryProblems(summary).lacks.map((lack) => {
      const count = lack.kind === 'onlyMeans' ? lack.tables.length : lack.strategies.length;
      const href = pathTo.exercise(workshop, lack.kind === 'onlyMeans' ? 'promise' : 'strategies');
      return { count, text: textOf(lack.kind, count, words), href, show };
    }),
    { count: without, text: words.noStrategy(without), ...onBoard },
    { count: unsent, text: words.unsent(unsent), ...onBoard },
  ].filter(({ count }) => count > 0);
}

function textOf(kind: FoundLack['kind'], count: number, words: Words['lacks']): string {
  const texts = {
    owner: words.noOwner,
    nextStep: words.noNextStep,
    due: words.noDate,
    coCreators: words.alone,
    onlyMeans: words.onlyMeans,
  };
  return texts[kind](count);
}
