import { pathOf } from '#shared/board/changedPaths.ts';
import { ROOT } from '#shared/board/keys.ts';
import {
  ACTOR_KINDS,
  ACTOR_NAME_BOUND,
  type Actor,
  HUVUDMAN,
  RINGS,
} from '#shared/domain/actor.ts';
import { HUVUDMAN_NAMES } from '#shared/domain/huvudmanNames.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EraseWords } from '../../writing/erase/EraseWords.tsx';
import styles from './ActorSheet.module.css';
import { MergePart } from './MergePart.tsx';
import { NameForm } from './NameForm.tsx';
import type { ActorDeeds } from './useActorDeeds.ts';

interface Props {
  readonly actor: Actor;
  /** Neither removed nor merged, by name. */
  readonly actors: readonly Actor[];
  readonly deeds: ActorDeeds;
  readonly onClose: () => void;
  /** Into whom. */
  readonly onMerged: (into: ActorId) => void;
}

/** All that is known of one actor, each thing changed by itself. */
export function ActorSheet({ actor, actors, deeds, onClose, onMerged }: Props) {
  const { actors: words, common } = useWords();
  const lang = useLang();
  const { describe } = deeds;
  return (
    <Dialog title={actor.name} closeLabel={common.close} onClose={onClose}>
      <div className={styles.sheet}>
        <NameForm actor={actor} deeds={deeds} />
        <Choice
          label={words.huvudman}
          value={actor.huvudman}
          options={HUVUDMAN.map((id) => ({ value: id, name: HUVUDMAN_NAMES[id][lang] }))}
          onChoose={(huvudman) => describe.huvudman(actor, huvudman)}
        />
        <Choice
          label={words.kind}
          value={actor.kind}
          options={ACTOR_KINDS.map((id) => ({ value: id, name: words.kinds[id] }))}
          onChoose={(kind) => describe.kind(actor, kind)}
        />
        <Choice
          label={words.ring}
          value={actor.ring}
          options={RINGS.map((id) => ({ value: id, name: words.rings[id] }))}
          onChoose={(ring) => describe.ring(actor, ring)}
        />
        <MergePart
          actor={actor}
          actors={actors}
          deeds={deeds}
          onMerged={(into) => {
            onClose();
            onMerged(into);
          }}
        />
        <Button
          variant="line"
          icon="trash"
          onClick={() => {
            onClose();
            deeds.remove(actor);
          }}
        >
          {words.remove}
        </Button>
        <EraseWords
          label={words.name}
          words={() => ({
            path: pathOf({ root: ROOT.actors, id: actor.id, key: 'name' }),
            now: actor.name,
            most: ACTOR_NAME_BOUND,
            isNeeded: true,
          })}
        />
      </div>
    </Dialog>
  );
}
