import type { ColumnId } from '#shared/domain/columns.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { classes } from '../../../ui/classes.ts';
import { inOrder } from '../sheet/inOrder.ts';
import type { BlockOf } from './blockKinds.ts';
import { ItemView } from './ItemView.tsx';
import styles from './ListBlock.module.css';

interface Props {
  readonly block: BlockOf<'list'>;
  readonly lang: Lang;
  readonly within: ColumnId | null;
}

/** Cards and groups, or short words. In order: the most chosen first. */
export function ListBlock({ block: { ordered, items }, lang, within }: Props) {
  const List = ordered ? 'ol' : 'ul';
  return (
    // Without a mark before each, Safari would take it for no list.
    <List role="list" className={classes(styles.list, ordered && styles.ranked)}>
      {inOrder(items).map(({ at, value }) => (
        <ItemView key={at} item={value} lang={lang} within={within} />
      ))}
    </List>
  );
}
