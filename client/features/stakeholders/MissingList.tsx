import { useMemo } from 'react';
import { missingActors } from '#shared/domain/stakeholders.ts';
import { useFormats, useWords } from '../../i18n/useWords.ts';
import { useActorName } from '../../state/useActorName.ts';
import { useBoard } from '../../state/useBoard.ts';
import styles from './TableViews.module.css';
import type { ViewedTable } from './useViewedTable.ts';

/** Those who are needed and not here, gathered from all tables: whom to invite. */
export function MissingList({ tables }: Pick<ViewedTable, 'tables'>) {
  const words = useWords().stakeholders;
  const { list } = useFormats();
  const name = useActorName();
  const stakes = useBoard((board) => board.stakes);
  const actors = useBoard((board) => board.actors);
  const missing = useMemo(() => missingActors(stakes.values(), actors), [stakes, actors]);
  if (missing.length === 0) return null;
  const tableName = (id: string) => tables.find((table) => table.id === id)?.name ?? id.slice(1);
  return (
    <section aria-label={words.missingTitle} className={styles.views}>
      <h2>{words.missingTitle}</h2>
      <ul className={styles.tables}>
        {missing.map(({ actor, tables: from, inviters }) => (
          <li key={actor}>
            <h3>{name(actor)}</h3>
            <p className={styles.hint}>
              {words.missingTables(from.length, list(from.map(tableName)))}
            </p>
            <p>
              {inviters.length > 0
                ? words.invitedBy(list(inviters.map(name)))
                : words.nobodyInvites}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
