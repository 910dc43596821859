import { useState } from 'react';
import type { ActorId, TableId } from '#shared/domain/ids.ts';
import { allStakes, type StakeView } from '#shared/domain/stakeholders.ts';
import { Bill } from './Bill.tsx';
import { GainTable } from './GainTable.tsx';
import { Situation } from './Situation.tsx';
import { StakeCloth } from './StakeCloth.tsx';
import { StakeDialog } from './StakeDialog.tsx';
import styles from './Stakeholders.module.css';
import { useStakes } from './useStakes.ts';

interface Props {
  readonly table: TableId;
}

interface Open {
  readonly actor: ActorId;
  readonly order: readonly ActorId[];
}

/** One table's situation and what it says of those who are concerned. */
export function TablePicture({ table }: Props) {
  const stakes = useStakes(table);
  const all = allStakes(stakes);
  const [open, setOpen] = useState<Open | null>(null);
  const openAt = (actor: ActorId) => {
    const order = all.map((view) => view.actor);
    setOpen({ actor, order: order.includes(actor) ? order : [...order, actor] });
  };
  const viewOf = (actor: ActorId): StakeView =>
    all.find((view) => view.actor === actor) ?? { actor, says: [], inviter: null, said: [] };
  return (
    <>
      <Situation table={table} />
      <div className={styles.picture}>
        <StakeCloth stakes={stakes} onOpen={openAt} />
        <div className={styles.side}>
          <GainTable table={table} stakes={stakes} onOpen={openAt} />
          <Bill table={table} />
        </div>
      </div>
      {open && (
        <StakeDialog
          key={open.actor}
          table={table}
          view={viewOf(open.actor)}
          order={open.order}
          onGo={(actor) => setOpen({ ...open, actor })}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
