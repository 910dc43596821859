import { useMemo } from 'react';
import { addCaseMark, removeThing } from '#shared/board/edits/exchange.ts';
import type { TextPath } from '#shared/board/texts.ts';
import { standsFor } from '#shared/domain/actor.ts';
import type { CaseMark } from '#shared/domain/caseMark.ts';
import {
  type ActorId,
  type RelationId,
  randomId,
  relationEnds,
  tableNumber,
} from '#shared/domain/ids.ts';
import { tieOf } from '#shared/domain/ties.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useSeat } from '../../../state/useSeat.ts';
import { useSession } from '../../../state/useSession.ts';
import { useStage } from '../../../state/useStage.ts';
import { useUndoOffer } from '../../../state/useUndoOffer.ts';
import { Button } from '../../../ui/Button.tsx';
import { randomBytes } from '../../../writing/randomBytes.ts';
import { WordsField } from '../../../writing/text/WordsField.tsx';
import styles from './Panel.module.css';

interface Props {
  readonly at: RelationId | ActorId;
  readonly mayWrite: boolean;
}

/** "Här faller hon": who marked it, and what happens here. */
export function MarksPart({ at, mayWrite }: Props) {
  const words = useWords().gapMap;
  const session = useSession();
  const offer = useUndoOffer();
  const [{ table }] = useSeat();
  const marks = useMarksAt(at);
  const removal = () => ({ by: session.participant, at: Math.round(session.now()) });
  const add = () => {
    const mark = { id: randomId<'caseMark'>(randomBytes), at, table, author: session.participant };
    const undo = session.edit(addCaseMark, mark, removal());
    if (undo) offer({ message: words.marked, undo });
  };
  const remove = ({ id }: CaseMark) => {
    const undo = session.edit(removeThing, 'caseMarks', id, removal());
    if (undo) offer({ message: words.unmarked, undo });
  };
  return (
    <section className={styles.part}>
      <h3>{words.marksHere}</h3>
      {marks.length === 0 && <p className={styles.quiet}>{words.noMarks}</p>}
      {marks.map((mark) => (
        <MarkItem key={mark.id} mark={mark} mayWrite={mayWrite} onRemove={remove} />
      ))}
      {mayWrite && (
        <Button variant="line" size="small" icon="plus" className={styles.start} onClick={add}>
          {words.addMark}
        </Button>
      )}
    </section>
  );
}

function useMarksAt(at: RelationId | ActorId): readonly CaseMark[] {
  const marks = useBoard((board) => board.caseMarks);
  const actors = useBoard((board) => board.actors);
  return useMemo(() => {
    const standing = (id: RelationId | ActorId) =>
      relationEnds(id) ? tieOf(id as RelationId, actors) : standsFor(id as ActorId, actors);
    return [...marks.values()].filter((mark) => !mark.removed && standing(mark.at) === at);
  }, [marks, actors, at]);
}

interface ItemProps {
  readonly mark: CaseMark;
  readonly mayWrite: boolean;
  readonly onRemove: (mark: CaseMark) => void;
}

function MarkItem({ mark, mayWrite, onRemove }: ItemProps) {
  const { gapMap: words, common } = useWords();
  const { participant, role } = useSession();
  const tables = useStage((stage) => stage.tables);
  const path = useMemo<TextPath>(() => ({ of: 'caseMark', mark: mark.id }), [mark.id]);
  const table = tables?.find(({ id }) => id === mark.table);
  const from = mark.table && common.table(table?.name ?? String(tableNumber(mark.table)));
  const mayRemove = mark.author === participant || role === 'facilitator' || role === 'organiser';
  return (
    <div className={styles.mark}>
      <p className={styles.quiet}>{from ? words.markWritten(from) : words.markOwn}</p>
      {mayWrite ? <WordsField path={path} label={words.markNote} /> : <p>{mark.note}</p>}
      {mayWrite && mayRemove && (
        <Button
          variant="bare"
          size="small"
          icon="trash"
          className={styles.back}
          onClick={() => onRemove(mark)}
        >
          {words.removeMark}
        </Button>
      )}
    </div>
  );
}
