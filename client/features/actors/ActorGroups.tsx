import { type ComponentProps, useState } from 'react';
import type { Actor } from '#shared/domain/actor.ts';
import { HUVUDMAN_NAMES } from '#shared/domain/huvudmanNames.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { ToggleButton } from '../../ui/ToggleButton.tsx';
import { ActorRow } from './ActorRow.tsx';
import styles from './ActorsView.module.css';
import { type ActorGroup, type Grouping, groupActors } from './groupActors.ts';

interface Props {
  readonly actors: readonly Actor[];
  readonly row: Omit<ComponentProps<typeof ActorRow>, 'actor' | 'beside'>;
}

/** The whole list in parts: by where on the map, or by who answers for it. */
export function ActorGroups({ actors, row }: Props) {
  const words = useWords().actors;
  const lang = useLang();
  const [grouping, setGrouping] = useState<Grouping>('ring');
  const nameOf = (group: ActorGroup) =>
    group.by === 'ring' ? words.rings[group.key] : HUVUDMAN_NAMES[group.key][lang];
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons in a row, no form. */}
      <div className={styles.tools} role="group" aria-label={words.groupBy}>
        <span aria-hidden="true">{words.groupBy}</span>
        <ToggleButton pressed={grouping === 'ring'} onClick={() => setGrouping('ring')}>
          {words.byRing}
        </ToggleButton>
        <ToggleButton pressed={grouping === 'huvudman'} onClick={() => setGrouping('huvudman')}>
          {words.byHuvudman}
        </ToggleButton>
        <span className={styles.hint}>{words.bridgeHint}</span>
      </div>
      {groupActors(actors, grouping).map((group) => (
        <section key={group.key} aria-labelledby={`actors-${group.key}`} className={styles.group}>
          <h2>
            <span id={`actors-${group.key}`}>{nameOf(group)}</span>
            <small className={styles.count}>{words.count(group.actors.length)}</small>
          </h2>
          <ul className={styles.rows}>
            {group.actors.map((actor) => (
              <ActorRow
                key={actor.id}
                actor={actor}
                beside={grouping === 'ring' ? 'huvudman' : 'ring'}
                {...row}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
