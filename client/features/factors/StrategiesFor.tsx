import { useMemo } from 'react';
import { isShown } from '#shared/domain/card.ts';
import type { Factor } from '#shared/domain/factors.ts';
import { factorsOf } from '#shared/domain/factorTags.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Link } from '../../state/Link.tsx';
import { pathTo } from '../../state/paths.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useSession } from '../../state/useSession.ts';
import { StateLine } from '../../ui/StateLine.tsx';

/** How many strategies work on a factor. That none does is said once some strategy works on any of them. */
export function StrategiesFor({ factor }: { readonly factor: Factor }) {
  const { result } = useWords().factors;
  const { workshop } = useSession();
  const cards = useBoard((board) => board.cards);
  const tagged = useMemo(
    () =>
      [...cards.values()]
        .filter((card) => isShown(card) && card.column === 'strategies')
        .map(factorsOf)
        .filter(({ length }) => length > 0),
    [cards],
  );
  if (tagged.length === 0) return null;
  const count = tagged.filter((factors) => factors.includes(factor)).length;
  return (
    <>
      {count === 0 && <StateLine icon="flag">{result.noStrategy}</StateLine>}
      <Link to={pathTo.exercise(workshop, 'strategies')}>
        {count === 0 ? result.toStrategies : result.strategies(count)}
      </Link>
    </>
  );
}
