import { differWithin } from '#shared/domain/gaps.ts';
import { RUNGS } from '#shared/domain/ladder.ts';
import type { FirstRatings } from '#shared/domain/relation.ts';
import { useWords } from '../../../../i18n/useWords.ts';
import { StateLine } from '../../../../ui/StateLine.tsx';
import { capitalised } from '../../capitalised.ts';
import { useRungName } from '../../useRungName.ts';
import styles from '../Panel.module.css';

interface Props {
  readonly first: FirstRatings;
}

/** How the people of one's own table saw it before the talk: one dot is one answer, never a mean. */
export function FirstSpread({ first: { people } }: Props) {
  const words = useWords().firstRating;
  const rungName = useRungName();
  if (people.every((count) => count === 0)) return null;
  return (
    <div className={styles.tables}>
      <p>{words.here}</p>
      <ul className={styles.spread}>
        {RUNGS.filter((rung) => (people[rung] ?? 0) > 0).map((rung) => (
          <li key={rung}>
            <span>{words.gave(capitalised(rungName(rung)), people[rung] ?? 0)}</span>
            <span aria-hidden="true" className={styles.dots}>
              {'●'.repeat(people[rung] ?? 0)}
            </span>
          </li>
        ))}
      </ul>
      {differWithin(people) && <StateLine icon="talk">{words.differ}</StateLine>}
    </div>
  );
}
