import type { RelationId, TableId } from '#shared/domain/ids.ts';
import { useWords } from '../../../../i18n/useWords.ts';
import { useReadable } from '../../../../state/useReadable.ts';
import { useSession } from '../../../../state/useSession.ts';
import { slipKey } from '../../../../sync/slips/slipOutbox.ts';
import { Button } from '../../../../ui/Button.tsx';
import { HandedState } from '../../../../writing/HandedState.tsx';
import styles from '../Panel.module.css';

interface Props {
  readonly relation: RelationId;
  readonly table: TableId;
}

/** One's own answer came when the table's had been shown. It is said until one has read it. */
export function LateAnswer({ relation, table }: Props) {
  const words = useWords().firstRating;
  const session = useSession();
  const key = slipKey({ kind: 'rating', relation, table, rungs: [null, null] });
  if (useReadable(session.handed).get(key)?.state !== 'closed') return null;
  return (
    <div role="status" className={styles.acts}>
      <HandedState state="closed" words={words} />
      <Button variant="line" size="small" onClick={() => session.dropHanded(key)}>
        {words.read}
      </Button>
    </div>
  );
}
