import { readAloud, standBehind } from '#shared/board/edits/promise.ts';
import { aliasesOf } from '#shared/board/promises.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { PROMISE_PARTS, wordingOf } from '#shared/domain/promise.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import type { NamedPromise } from '../../../state/usePromises.ts';
import { useSession } from '../../../state/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FramedSentence } from '../../../ui/FramedSentence.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import parties from './Parties.module.css';
import styles from './ReadAloudDialog.module.css';

interface Props {
  readonly promise: NamedPromise;
  readonly onClose: () => void;
}

/** The whole sentence, to be read aloud, and which of the parties stand behind it. */
export function ReadAloudDialog({ promise, onClose }: Props) {
  const { common, promise: words } = useWords();
  const session = useSession();
  const actors = useBoard((board) => board.actors);
  const signs = useBoard((board) => board.promises);
  const { table, said, partyNames, behind } = promise;
  const stand = (actor: ActorId, stands: boolean) => {
    const known = signs.get(table)?.behind ?? [];
    const keys = stands ? [actor] : aliasesOf(known, actor, actors);
    for (const key of keys) session.edit(standBehind, table, key, stands);
  };
  const done = () => {
    session.edit(readAloud, table, wordingOf(promise.words));
    onClose();
  };
  return (
    <Dialog
      title={words.readTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={<Button onClick={done}>{words.readDone}</Button>}
    >
      <p className={styles.help}>{words.readHelp}</p>
      <p className={styles.sentence}>
        <FramedSentence
          parts={PROMISE_PARTS.map((part) => ({ frame: words.frame[part], words: said[part] }))}
        />
      </p>
      <h3 className={styles.who}>{words.whoBehind}</h3>
      <fieldset className={parties.pick} aria-label={words.whoBehind}>
        {promise.parties.map((id, at) => {
          const stands = behind.includes(id);
          return (
            <button key={id} type="button" aria-pressed={stands} onClick={() => stand(id, !stands)}>
              {stands && <Icon name="check" />}
              {partyNames[at]}
            </button>
          );
        })}
      </fieldset>
    </Dialog>
  );
}
