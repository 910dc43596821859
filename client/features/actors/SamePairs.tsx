import { useMemo } from 'react';
import type { Actor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { samePairs } from '#shared/domain/meantActors.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ActorsView.module.css';
import type { ActorDeeds } from './useActorDeeds.ts';

interface Props {
  readonly actors: readonly Actor[];
  readonly deeds: ActorDeeds;
  /** Into whom. */
  readonly onMerged: (into: ActorId) => void;
}

/** Those that two have written in two ways, as when both were out of contact. It only asks. */
export function SamePairs({ actors, deeds, onMerged }: Props) {
  const words = useWords().actors;
  const pairs = useMemo(() => samePairs(actors), [actors]);
  if (pairs.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="actors-same">
      <h2 id="actors-same">{words.sameTitle}</h2>
      <p>{words.sameText}</p>
      <ul className={styles.rows}>
        {pairs.map(([one, other]) => (
          <li key={`${one.id}~${other.id}`} className={styles.pair}>
            <span>{words.same(one.name, other.name)}</span>
            <Button
              size="small"
              variant="line"
              aria-label={words.mergeThese(one.name, other.name)}
              onClick={() => {
                deeds.merge(one, other);
                onMerged(other.id);
              }}
            >
              {words.mergeShort}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
