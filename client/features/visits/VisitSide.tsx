import type { ReactNode } from 'react';
import type { ActorId } from '#shared/domain/ids.ts';
import type { Visit } from '#shared/domain/visit.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { placeOf } from './keepFocus.ts';
import type { SideOf } from './side.ts';
import { useSideName } from './useVisits.ts';
import styles from './VisitSide.module.css';

interface Props {
  readonly side: SideOf;
  readonly own: ActorId | null;
  /** Gives the heading a place that focus can go to. */
  readonly place?: Visit | undefined;
  readonly onEdit: (side: SideOf) => void;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** One organisation's cloth: what it wants to see, and what it can show. */
export function VisitSide({ side, own, place, onEdit, className, children }: Props) {
  const words = useWords().visits;
  const mayWrite = useMayWrite();
  const name = useSideName()(side.actor, own);
  const said = [
    { label: words.learn, visits: side.learn, field: 'learn' as const },
    { label: words.show, visits: side.show, field: 'show' as const },
  ];
  return (
    <div className={classes(styles.side, className)}>
      <div className={styles.head}>
        <h3 id={place && placeOf(place.id)} tabIndex={-1}>
          {name}
        </h3>
        {mayWrite && (
          <IconButton
            icon="pen"
            size="small"
            label={words.editWhat(name)}
            onClick={() => onEdit(side)}
          />
        )}
      </div>
      <dl>
        {said.map(({ label, visits, field }) => {
          const told = visits.filter((visit) => visit[field].trim() !== '');
          return (
            told.length > 0 && (
              <div key={field}>
                <dt>{label}</dt>
                {told.map((visit) => (
                  <dd key={visit.id}>{visit[field]}</dd>
                ))}
              </div>
            )
          );
        })}
      </dl>
      {children}
    </div>
  );
}
