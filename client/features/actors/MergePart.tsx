import { useState } from 'react';
import type { Actor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { meantActors } from '#shared/domain/meantActors.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useBoard } from '../../state/useBoard.ts';
import { Button } from '../../ui/Button.tsx';
import { ActorPicker } from '../../writing/actors/ActorPicker.tsx';
import styles from './ActorSheet.module.css';
import type { ActorDeeds } from './useActorDeeds.ts';

interface Props {
  readonly actor: Actor;
  readonly actors: readonly Actor[];
  readonly deeds: ActorDeeds;
  /** Into whom. */
  readonly onMerged: (into: ActorId) => void;
}

/** One and the same under two names: from now on under one of them. What was merged here can be separated again. */
export function MergePart({ actor, actors, deeds, onMerged }: Props) {
  const words = useWords().actors;
  const all = useBoard((board) => board.actors);
  const [choosing, setChoosing] = useState(false);
  const others = actors.filter(({ id }) => id !== actor.id);
  const alike = meantActors(all, actor.name).filter(({ id }) => id !== actor.id);
  const merged = [...all.values()].filter(({ mergedInto }) => mergedInto === actor.id);
  const merge = (into: ActorId) => {
    const other = all.get(into);
    if (!other) return;
    deeds.merge(actor, other);
    onMerged(other.id);
  };
  return (
    <div className={styles.form}>
      {merged.length > 0 && (
        <section aria-labelledby="actor-merged" className={styles.merged}>
          <h3 id="actor-merged">{words.mergedHere}</h3>
          {merged.map((each) => (
            <Button key={each.id} size="small" variant="line" onClick={() => deeds.split(each)}>
              {words.split(each.name)}
            </Button>
          ))}
        </section>
      )}
      {others.length > 0 && (
        <Button variant="line" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
          {words.merge}
        </Button>
      )}
      {choosing && (
        <>
          <p className={styles.text}>{words.mergeText(actor.name)}</p>
          {alike.map((other) => (
            <Button key={other.id} size="small" variant="line" onClick={() => merge(other.id)}>
              {words.mergeThese(actor.name, other.name)}
            </Button>
          ))}
          <ActorPicker
            actors={others}
            onPick={merge}
            onBack={() => undefined}
            onClose={() => setChoosing(false)}
          />
        </>
      )}
    </div>
  );
}
