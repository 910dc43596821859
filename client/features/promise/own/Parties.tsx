import { useRef, useState } from 'react';
import type { ActorId } from '#shared/domain/ids.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { NamedPromise } from '../../../state/usePromises.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { ActorPicker } from '../../../writing/actors/ActorPicker.tsx';
import { NamingQuestion } from '../../../writing/actors/NamingQuestion.tsx';
import { useNaming } from '../../../writing/actors/useNaming.ts';
import styles from './Parties.module.css';
import { useParties } from './useParties.ts';

interface Props {
  readonly promise: NamedPromise;
}

/** Who it is that promises: those who sit at the table are a press away, all others a search. */
export function Parties({ promise }: Props) {
  const words = useWords().promise;
  const { near, others, set } = useParties(promise);
  const naming = useNaming((actor) => set(actor, true));
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const takeOffLast = () => {
    const last = promise.parties.at(-1);
    if (last) set(last, false);
  };
  return (
    <div className={styles.parties}>
      <fieldset className={styles.pick} aria-label={words.parties}>
        {near.map(({ id, name }) => {
          const chosen = promise.parties.includes(id);
          return (
            <button key={id} type="button" aria-pressed={chosen} onClick={() => set(id, !chosen)}>
              {chosen && <Icon name="check" />}
              {name}
            </button>
          );
        })}
        <Button
          ref={opener}
          variant="bare"
          size="small"
          icon="plus"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {words.moreParties}
        </Button>
      </fieldset>
      {open && (
        <ActorPicker
          actors={others}
          onPick={(id: ActorId) => set(id, true)}
          onAdd={naming.name}
          onBack={takeOffLast}
          onClose={() => {
            setOpen(false);
            opener.current?.focus();
          }}
        />
      )}
      <NamingQuestion naming={naming} />
    </div>
  );
}
