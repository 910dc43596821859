import { useRef, useState } from 'react';
import { addCaseMark } from '#shared/board/edits/exchange.ts';
import { spotFor } from '#shared/domain/caseMarks.ts';
import { type ActorId, type CaseMarkId, randomId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useSession } from '../../state/useSession.ts';
import { useUndoOffer } from '../../state/useUndoOffer.ts';
import { useWriter } from '../../state/useWriter.ts';
import { Button } from '../../ui/Button.tsx';
import { ActorField } from '../../writing/actors/ActorField.tsx';
import { randomBytes } from '../../writing/randomBytes.ts';
import styles from './Falls.module.css';

interface Props {
  readonly onAdded: (mark: CaseMarkId) => void;
}

/** At whom, or between which two, without a map: one or two actors, found by two letters. */
export function AddMark({ onAdded }: Props) {
  const words = useWords().theCase;
  const session = useSession();
  const writer = useWriter();
  const offer = useUndoOffer();
  const opener = useRef<HTMLButtonElement>(null);
  const [chosen, setChosen] = useState<readonly ActorId[] | null>(null);
  const at = spotFor(chosen ?? []);
  const close = () => {
    setChosen(null);
    opener.current?.focus();
  };
  const add = () => {
    if (!at) return;
    const { participant, at: now, table } = writer();
    const id = randomId<'caseMark'>(randomBytes);
    const author = participant ?? session.participant;
    const undo = session.edit(addCaseMark, { id, at, table, author }, { by: author, at: now });
    if (!undo) return offer({ message: words.notNow, undo });
    setChosen(null);
    onAdded(id);
    offer({ message: words.marked, undo });
  };
  return (
    <div className={styles.add}>
      <Button
        ref={opener}
        icon="plus"
        aria-expanded={chosen !== null}
        onClick={() => (chosen ? close() : setChosen([]))}
      >
        {words.addMark}
      </Button>
      {chosen && (
        <>
          <p className={styles.ask}>{words.atWhom}</p>
          <ActorField
            chosen={chosen}
            searching
            onTag={(actor, tagged) =>
              setChosen(
                tagged
                  ? [...chosen.filter((id) => id !== actor), actor].slice(-2)
                  : chosen.filter((id) => id !== actor),
              )
            }
          />
          <div className={styles.foot}>
            <Button variant="bare" onClick={close}>
              {words.cancel}
            </Button>
            <Button variant="line" disabled={at === null} onClick={add}>
              {words.putMark}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
