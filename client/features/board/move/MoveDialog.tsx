import { useState } from 'react';
import type { Board } from '#shared/board/board.ts';
import { cellKey } from '#shared/board/cells.ts';
import type { Place } from '#shared/domain/card.ts';
import { COLUMN_NAMES, COLUMNS, type ColumnId } from '#shared/domain/columns.ts';
import { STEP_NAMES, type StepId } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useCells } from '../../../state/useCells.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useBoardScope } from '../actions/boardContext.ts';
import type { Dragged } from '../drag/dropTarget.ts';
import { dayPlan } from '../screen/viewedStep.ts';
import styles from './MoveDialog.module.css';

interface Props {
  readonly item: Dragged;
  readonly onClose: () => void;
}

/** *Flytta till …*: moving without dragging, also to another step. */
export function MoveDialog({ item, onClose }: Props) {
  const words = useWords();
  const lang = useLang();
  const { actions } = useBoardScope();
  const cells = useCells();
  const plan = useProjection(({ stage }) => stage);
  const lies = useBoard((board) => placeOf(board, item));
  const [step, setStep] = useState<StepId>(lies?.step ?? 'valueVision');
  const [column, setColumn] = useState<ColumnId>(lies?.column ?? 'strengths');
  const [end, setEnd] = useState<'first' | 'last'>('first');
  const move = () => {
    const first = cells.get(cellKey(step, column))?.find(({ id }) => id !== item.id);
    actions.move(item, { step, column }, end === 'first' ? (first?.id ?? null) : null);
    onClose();
  };
  return (
    <Dialog
      title={item.kind === 'card' ? words.arrange.moveToTitle : words.arrange.moveGroupTitle}
      closeLabel={words.common.close}
      onClose={onClose}
      actions={
        <>
          <Button variant="line" onClick={onClose}>
            {words.common.cancel}
          </Button>
          <Button onClick={move}>{words.arrange.moveHere}</Button>
        </>
      }
    >
      <div className={styles.choices}>
        <Choice
          label={words.arrange.column}
          value={column}
          options={COLUMNS.map((value) => ({ value, name: COLUMN_NAMES[value][lang] }))}
          onChoose={setColumn}
        />
        <Choice
          label={words.arrange.position}
          value={end}
          options={[
            { value: 'first', name: words.arrange.first },
            { value: 'last', name: words.arrange.last },
          ]}
          onChoose={setEnd}
        />
        <Choice
          label={words.arrange.step}
          value={step}
          options={dayPlan(plan).map((value) => ({ value, name: STEP_NAMES[value][lang] }))}
          onChoose={setStep}
        />
      </div>
    </Dialog>
  );
}

/** A sewn card lies where its group is. */
function placeOf({ cards, groups }: Board, item: Dragged): Place | undefined {
  if (item.kind === 'group') return groups.get(item.id);
  const card = cards.get(item.id);
  return (card?.group ? groups.get(card.group) : undefined) ?? card;
}
