import type { ColumnId } from '#shared/domain/columns.ts';
import type { Lang } from '#shared/domain/lang.ts';
import type { Item } from '#shared/summary/document/SummaryDocument.ts';
import { votesPhrase } from '#shared/summary/phrases.ts';
import { classes } from '../../../ui/classes.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { inOrder } from '../sheet/inOrder.ts';
import styles from './ItemView.module.css';

interface Props {
  readonly item: Item;
  /** Of the document around it. */
  readonly lang: Lang;
  /** The column whose heading it stands under: its mark need not be said again. */
  readonly within: ColumnId | null;
}

/** A card; or a group: sewn together, with all its cards and all their words. */
export function ItemView({ item, lang, within }: Props) {
  const { text, column, notes, votes, items } = item;
  const isGroup = items.length > 0;
  const isMarked = column !== null && column !== within;
  return (
    <li
      className={classes(styles.item, isMarked && styles.marked)}
      data-col={isMarked ? column : undefined}
    >
      {isMarked && <Mark column={column} className={styles.mark} />}
      <div className={styles.words}>
        <p className={isGroup ? styles.title : styles.text} lang={item.lang ?? lang} dir="auto">
          {text}
        </p>
        {inOrder(notes).map(({ at, value }) => (
          <p key={at} className={styles.note} dir="auto">
            {value}
          </p>
        ))}
      </div>
      {votes && <p className={styles.votes}>{votesPhrase(votes, lang)}</p>}
      {isGroup && (
        <ul className={styles.sewn}>
          {inOrder(items).map(({ at, value }) => (
            <ItemView key={at} item={value} lang={lang} within={column ?? within} />
          ))}
        </ul>
      )}
    </li>
  );
}
