import { type Actor, attendanceOf } from '#shared/domain/actor.ts';
import { HUVUDMAN_NAMES } from '#shared/domain/huvudmanNames.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ActorsView.module.css';
import type { ActorDeeds } from './useActorDeeds.ts';

interface Props {
  readonly actors: readonly Actor[];
  readonly mayWrite: boolean;
  readonly deeds: ActorDeeds;
}

/** Who ought to be in the room: an empty chair each, until they come. */
export function MissingList({ actors, mayWrite, deeds }: Props) {
  const words = useWords().actors;
  const lang = useLang();
  const missing = actors.filter((actor) => attendanceOf(actor) === 'missing');
  return (
    <section className={styles.part} aria-labelledby="actors-missing">
      <h2 id="actors-missing">{words.missingTitle}</h2>
      {missing.length === 0 && <p>{words.missingNone}</p>}
      {missing.length > 0 && (
        <ul className={styles.rows}>
          {missing.map((actor) => (
            <li key={actor.id} className={styles.hole}>
              <span>
                {actor.name}
                <small>{HUVUDMAN_NAMES[actor.huvudman][lang]}</small>
              </span>
              {mayWrite && (
                <Button
                  size="small"
                  variant="line"
                  aria-label={words.notMissing(actor.name)}
                  onClick={() => deeds.place(actor, 'inRoom')}
                >
                  {words.inRoom}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
