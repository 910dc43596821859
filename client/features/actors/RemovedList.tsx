import type { Actor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ActorsView.module.css';
import type { ActorDeeds } from './useActorDeeds.ts';

interface Props {
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly mayWrite: boolean;
  readonly deeds: ActorDeeds;
}

/** What was taken off the list can come back. */
export function RemovedList({ actors, mayWrite, deeds }: Props) {
  const words = useWords().actors;
  const removed = [...actors.values()].filter((actor) => actor.removed !== null);
  if (removed.length === 0) return null;
  return (
    <details className={styles.removed}>
      <summary>{words.removedTitle(removed.length)}</summary>
      <ul>
        {removed.map((actor) => (
          <li key={actor.id} className={styles.hole}>
            <span>{actor.name}</span>
            {mayWrite && (
              <Button
                size="small"
                variant="line"
                aria-label={words.bringBack(actor.name)}
                onClick={() => deeds.bringBack(actor)}
              >
                {words.bringBackShort}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
