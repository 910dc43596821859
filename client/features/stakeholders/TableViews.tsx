import { textName } from '#shared/board/rootTexts.ts';
import type { TableId } from '#shared/domain/ids.ts';
import type { StakeView } from '#shared/domain/stakeholders.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useActorName } from '../../state/useActorName.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useText } from '../../state/useText.ts';
import styles from './TableViews.module.css';
import { useStakes } from './useStakes.ts';
import type { ViewedTable } from './useViewedTable.ts';

/** Every table's picture beside the others, each in its own words: nothing is added up. */
export function TableViews({ tables }: Pick<ViewedTable, 'tables'>) {
  const words = useWords().stakeholders;
  const stakes = useBoard((board) => board.stakes);
  const texts = useBoard((board) => board.texts);
  const begun = tables.filter(
    ({ id }) =>
      texts.has(textName.situation(id)) ||
      [...stakes.values()].some(({ table, says }) => table === id && says.length > 0),
  );
  return (
    <section aria-label={words.allTables} className={styles.views}>
      <div>
        <h2>{words.allTables}</h2>
        <p className={styles.hint}>{begun.length === 0 ? words.noTables : words.allTablesHint}</p>
      </div>
      <ul className={styles.tables}>
        {begun.map(({ id, name }) => (
          <li key={id}>
            <TableView table={id} name={name} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TableView({ table, name }: { readonly table: TableId; readonly name: string }) {
  const { common, stakeholders: words } = useWords();
  const situation = useText(textName.situation(table));
  const { affected, both, canAct, unplaced } = useStakes(table);
  const lists = [
    { id: 'affected', title: words.stakes.affected, views: affected },
    { id: 'both', title: words.both, views: both },
    { id: 'canAct', title: words.stakes.canAct, views: canAct },
    { id: 'unplaced', title: words.missing, views: unplaced },
  ];
  return (
    <>
      <h3>{common.table(name)}</h3>
      {situation !== '' && <p className={styles.situation}>{situation}</p>}
      <dl>
        {lists
          .filter(({ views }) => views.length > 0)
          .map(({ id, title, views }) => (
            <div key={id}>
              <dt>{title}</dt>
              {views.map((view) => (
                <Stood key={view.actor} view={view} isSaid={id !== 'unplaced'} />
              ))}
            </div>
          ))}
      </dl>
    </>
  );
}

function Stood({ view, isSaid }: { readonly view: StakeView; readonly isSaid: boolean }) {
  const words = useWords().stakeholders;
  const name = useActorName()(view.actor);
  const isMissing = isSaid && view.says.includes('missing');
  return <dd>{isMissing ? `${name} (${words.missing.toLowerCase()})` : name}</dd>;
}
