import { useMemo } from 'react';
import { removeThing } from '#shared/board/edits/exchange.ts';
import type { TextPath } from '#shared/board/texts.ts';
import type { CaseMark } from '#shared/domain/caseMark.ts';
import { atLeast } from '#shared/domain/role.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import { useUndoOffer } from '../../state/useUndoOffer.ts';
import { Button } from '../../ui/Button.tsx';
import { WordsField } from '../../writing/text/WordsField.tsx';
import styles from './Falls.module.css';

interface Props {
  readonly mark: CaseMark;
  readonly place: string;
  readonly writing: boolean;
  readonly onWrite: (writing: boolean) => void;
}

/** One mark and why it lies there. Its author takes it away, and whoever leads. */
export function MarkItem({ mark, place, writing, onWrite }: Props) {
  const words = useWords().theCase;
  const session = useSession();
  const mayWrite = useMayWrite();
  const offer = useUndoOffer();
  const table = useStage(({ tables }) => tables.find(({ id }) => id === mark.table)?.name ?? null);
  const path = useMemo<TextPath>(() => ({ of: 'caseMark', mark: mark.id }), [mark.id]);
  const note = mark.note.trim();
  const change = note === '' ? words.writeWhy : words.changeWhy;
  const isOwn = mark.author === session.participant || atLeast(session.role, 'facilitator');
  const remove = () => {
    const removal = { by: session.participant, at: session.now() };
    const undo = session.edit(removeThing, 'caseMarks', mark.id, removal);
    offer(undo ? { message: words.removedMark, undo } : { message: words.notNow, undo: null });
  };
  return (
    <li className={styles.mark} data-hole={(note === '' && !writing) || undefined}>
      {writing && mayWrite ? (
        <WordsField path={path} label={words.why} />
      ) : (
        <p>{note || words.why}</p>
      )}
      <div className={styles.foot}>
        <small>{table !== null && words.fromTable(table)}</small>
        {mayWrite && isOwn && (
          <Button
            size="small"
            variant="bare"
            aria-label={words.removeMarkAt(place)}
            onClick={remove}
          >
            {words.removeMark}
          </Button>
        )}
        {mayWrite && (
          <Button
            size="small"
            variant="line"
            aria-label={writing ? undefined : `${change}: ${place}`}
            onClick={() => onWrite(!writing)}
          >
            {writing ? words.done : change}
          </Button>
        )}
      </div>
    </li>
  );
}
