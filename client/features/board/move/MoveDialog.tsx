import { useState } from 'react';
import type { Board } from '#shared/board/board.ts';
import type { Place } from '#shared/domain/card.ts';
import { COLUMN_NAMES, COLUMNS, type ColumnId } from '#shared/domain/columns.ts';
import { STEP_NAMES, type StepId } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useCell } from '../../../state/useCells.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { useIsShownHere } from '../../../state/useUnshownHere.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { StateLine } from '../../../ui/StateLine.tsx';
import { useBoardScope } from '../actions/boardContext.ts';
import type { Dragged } from '../drag/dropTarget.ts';
import { dayPlan } from '../screen/viewedStep.ts';
import styles from './MoveDialog.module.css';
import { PlaceChoice } from './PlaceChoice.tsx';
import { beforeOf, placeOptions, type Spot } from './placeChoices.ts';

interface Props {
  readonly items: readonly Dragged[];
  readonly onClose: () => void;
}

/** *Flytta till …*: moving without dragging, also to another step, and several cards at once. */
export function MoveDialog({ items: moved, onClose }: Props) {
  const words = useWords();
  const lang = useLang();
  const { actions } = useBoardScope();
  const plan = useProjection(({ stage }) => stage);
  const unshown = useProjection((projection) => projection.unshown);
  const own = moved.flatMap((item) => (item.kind === 'card' ? (unshown.get(item.id) ?? []) : []));
  const isOwn = own.length > 0;
  const lies = useBoard((board) => placeOf(board, moved[0])) ?? own[0];
  const [step, setStep] = useState<StepId>(lies?.step ?? 'valueVision');
  const [column, setColumn] = useState<ColumnId>(lies?.column ?? 'strengths');
  const [spot, setSpot] = useState<Spot>({ kind: 'first' });
  const items = useCell(step, column);
  const shows = useIsShownHere(step);
  const cards = moved.flatMap((item) => (item.kind === 'card' ? [item.id] : []));
  const move = () => {
    if (spot.kind === 'into') actions.moveInto(spot.group, cards);
    else actions.move(moved, { step, column }, beforeOf(spot, items, moved));
    onClose();
  };
  // Another column has other places.
  const choose = (change: () => void) => {
    change();
    if (spot.kind === 'into' || spot.kind === 'after') setSpot({ kind: 'first' });
  };
  return (
    <Dialog
      title={titleOf(words.arrange, moved)}
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
          onChoose={(value) => choose(() => setColumn(value))}
        />
        <Choice
          label={words.arrange.step}
          value={step}
          options={dayPlan(plan).map((value) => ({ value, name: STEP_NAMES[value][lang] }))}
          onChoose={(value) => choose(() => setStep(value))}
        />
        {isOwn ? (
          shows && <StateLine icon="eye">{words.silence.movesIntoSight}</StateLine>
        ) : (
          <PlaceChoice
            spot={spot}
            options={placeOptions(items, moved, words.arrange.unnamedGroup)}
            onChoose={setSpot}
          />
        )}
      </div>
    </Dialog>
  );
}

function titleOf(words: ReturnType<typeof useWords>['arrange'], moved: readonly Dragged[]): string {
  if (moved.length > 1) return words.moveCardsTitle(moved.length);
  return moved[0]?.kind === 'group' ? words.moveGroupTitle : words.moveToTitle;
}

/** A sewn card lies where its group is. */
function placeOf({ cards, groups }: Board, item: Dragged | undefined): Place | undefined {
  if (item?.kind === 'group') return groups.get(item.id);
  const card = item && cards.get(item.id);
  return (card?.group ? groups.get(card.group) : undefined) ?? card;
}
