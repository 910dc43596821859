import type { RelationId, TableId } from '#shared/domain/ids.ts';
import { useWords } from '../../../../i18n/useWords.ts';
import { useConnection } from '../../../../state/useConnection.ts';
import { useReadable } from '../../../../state/useReadable.ts';
import { useSession } from '../../../../state/useSession.ts';
import { Button } from '../../../../ui/Button.tsx';
import styles from '../Panel.module.css';

interface Props {
  readonly relation: RelationId;
  readonly table: TableId;
  readonly onOpen: () => void;
}

/** How many at the table have answered, and the button that shows everybody how. */
export function OpenRatings({ relation, table, onOpen }: Props) {
  const words = useWords().firstRating;
  const session = useSession();
  const { ratings = [] } = useReadable(session.counts);
  const online = useConnection().kind === 'online';
  const answers =
    ratings.find((one) => one.relation === relation && one.table === table)?.answers ?? 0;
  if (answers === 0) return null;
  const open = () => {
    session.hand({ kind: 'openRatings', relation, table });
    onOpen();
  };
  return (
    <div className={styles.opening}>
      <p role="status">
        <b>{words.count(answers)}</b> {answers === 1 && words.oneMore}
        {answers > 1 && !online && words.offline}
      </p>
      {answers > 1 && online && (
        <Button size="small" icon="eye" onClick={open}>
          {words.open}
        </Button>
      )}
    </div>
  );
}
