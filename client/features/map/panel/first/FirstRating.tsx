import { useState } from 'react';
import type { ActorId, TableId } from '#shared/domain/ids.ts';
import type { Rung } from '#shared/domain/ladder.ts';
import type { Tie } from '#shared/domain/ties.ts';
import { useWords } from '../../../../i18n/useWords.ts';
import { useReadable } from '../../../../state/useReadable.ts';
import { useSession } from '../../../../state/useSession.ts';
import { slipKey } from '../../../../sync/slips/slipOutbox.ts';
import { Button } from '../../../../ui/Button.tsx';
import { HandedState } from '../../../../writing/HandedState.tsx';
import type { MapNames } from '../../useMapNames.ts';
import styles from '../Panel.module.css';
import { OpenRatings } from './OpenRatings.tsx';
import { RatingForm } from './RatingForm.tsx';

interface Props {
  readonly tie: Tie;
  readonly table: TableId;
  readonly names: MapNames;
  /** The talk about it begins: what was pressed is no longer here. */
  readonly onTalk: () => void;
  /** The table would rather agree at once. */
  readonly onDirect: () => void;
}

/** Each at the table rates for themselves, unseen; then the table opens its answers and talks. */
export function FirstRating({ tie, table, names, onTalk, onDirect }: Props) {
  const words = useWords().firstRating;
  const session = useSession();
  const key = slipKey({ kind: 'rating', relation: tie.id, table, rungs: [null, null] });
  const handed = useReadable(session.handed).get(key);
  const [changing, setChanging] = useState(false);
  const handIn = (rungOf: ReadonlyMap<ActorId, Rung>) => {
    const [one, other] = tie.ends.map((end) => rungOf.get(end) ?? null);
    session.hand({ kind: 'rating', relation: tie.id, table, rungs: [one ?? null, other ?? null] });
    setChanging(false);
    onTalk();
  };
  return (
    <>
      <p>{words.lead}</p>
      {handed && !changing ? (
        <div role="status" className={styles.tables}>
          <HandedState state={handed.state} words={words} />
        </div>
      ) : (
        <RatingForm tie={tie} names={names} onHandIn={handIn} />
      )}
      <OpenRatings relation={tie.id} table={table} onOpen={onTalk} />
      {handed && !changing && (
        <Button
          variant="line"
          size="small"
          className={styles.start}
          onClick={() => setChanging(true)}
        >
          {words.change}
        </Button>
      )}
      <Button variant="bare" size="small" className={styles.back} onClick={onDirect}>
        {words.direct}
      </Button>
    </>
  );
}
