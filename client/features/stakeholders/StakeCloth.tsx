import { useState } from 'react';
import type { ActorId } from '#shared/domain/ids.ts';
import type { StakeView, TableStakes } from '#shared/domain/stakeholders.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { OneActorField } from '../../writing/actors/OneActorField.tsx';
import styles from './StakeCloth.module.css';
import { StakeItem } from './StakeItem.tsx';

interface Props {
  readonly stakes: TableStakes;
  readonly onOpen: (actor: ActorId) => void;
}

/** Two cloths that overlap: who is affected, who can act, and in the middle those who are and can both. Read as headed lists. */
export function StakeCloth({ stakes, onOpen }: Props) {
  const words = useWords().stakeholders;
  const mayWrite = useMayWrite();
  const lists = [
    { id: 'affected', title: words.stakes.affected, hint: words.affectedHint },
    { id: 'both', title: words.both, hint: words.bothHint },
    { id: 'canAct', title: words.stakes.canAct, hint: words.canActHint },
  ] as const;
  return (
    <section aria-label={words.cloth} className={styles.whole}>
      <div className={styles.cloth}>
        {lists.map(({ id, title, hint }) => (
          <div key={id} className={styles[id]}>
            <h2>
              {title}
              <small className={styles.hint}>{hint}</small>
            </h2>
            <List views={stakes[id]} onOpen={onOpen} />
          </div>
        ))}
      </div>
      {stakes.unplaced.length > 0 && (
        <div className={styles.unplaced}>
          <h2>{words.unplaced}</h2>
          <List views={stakes.unplaced} onOpen={onOpen} />
        </div>
      )}
      {mayWrite && <AddActor onOpen={onOpen} />}
    </section>
  );
}

interface ListProps {
  readonly views: readonly StakeView[];
  readonly onOpen: (actor: ActorId) => void;
}

function List({ views, onOpen }: ListProps) {
  const words = useWords().stakeholders;
  if (views.length === 0) return <p className={styles.nobody}>{words.nobody}</p>;
  return (
    <ul className={styles.list}>
      {views.map((view) => (
        <li key={view.actor}>
          <StakeItem view={view} onOpen={() => onOpen(view.actor)} />
        </li>
      ))}
    </ul>
  );
}

/** Whoever is found or named is asked about at once. */
function AddActor({ onOpen }: Pick<ListProps, 'onOpen'>) {
  const words = useWords().stakeholders;
  const [round, setRound] = useState(0);
  return (
    <OneActorField
      key={round}
      label={words.addLabel}
      ask={words.add}
      icon="plus"
      chosen={null}
      onChoose={(actor) => {
        setRound(round + 1);
        if (actor) onOpen(actor);
      }}
    />
  );
}
