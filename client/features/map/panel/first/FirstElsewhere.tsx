import { RUNGS } from '#shared/domain/ladder.ts';
import type { FirstRatings } from '#shared/domain/relation.ts';
import { useFormats, useWords } from '../../../../i18n/useWords.ts';
import { useRungName } from '../../useRungName.ts';
import styles from '../Panel.module.css';
import { useTableName } from '../useTableName.ts';

interface Props {
  readonly first: readonly FirstRatings[];
}

/** How the people of other tables saw it before they had talked, a line a table. */
export function FirstElsewhere({ first }: Props) {
  const words = useWords().firstRating;
  const { list } = useFormats();
  const rungName = useRungName();
  const tableName = useTableName();
  return first.map(({ table, people }) => {
    const said = RUNGS.flatMap((rung) => {
      const count = people[rung] ?? 0;
      return count > 0 ? [words.gave(rungName(rung), count)] : [];
    });
    if (said.length === 0) return null;
    return (
      <p key={table} className={styles.quiet}>
        {words.at(tableName(table), list(said))}
      </p>
    );
  });
}
