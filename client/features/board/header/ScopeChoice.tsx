import { isShown } from '#shared/domain/card.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useOwnTable } from '../../../state/useOwnTable.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { Button } from '../../../ui/Button.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { isFrom, tablesHere } from '../lane/ownTableOnly.ts';
import { useNarrowing } from '../lane/useNarrowing.ts';
import { useScreenActions } from '../screen/screenContext.ts';
import { useViewedStep } from '../screen/useViewedStep.ts';

/** "Mitt bord" or "Hela rummet": which cards the lanes show. */
export function ScopeChoice() {
  const words = useWords().ownTable;
  const screen = useScreenActions();
  const { step } = useViewedStep();
  const isWhole = useNarrowing(step) === 'none';
  return (
    <Choice
      label={words.scope}
      value={isWhole ? 'room' : 'mine'}
      options={[
        { value: 'room', name: words.room },
        { value: 'mine', name: words.mine },
      ]}
      onChoose={(kind) => screen.narrow(kind === 'mine' ? { kind } : { kind, step })}
    />
  );
}

/** While one sees one's own table alone: says so, and leads back to the whole room. */
export function ScopeNotice() {
  const words = useWords().ownTable;
  const screen = useScreenActions();
  const table = useOwnTable();
  const { step } = useViewedStep();
  const why = useNarrowing(step);
  const hides = useHidesOthers(why === 'writing');
  if (!table || why === 'none' || (why === 'writing' && !hides)) return null;
  return (
    <Notice
      icon="eye"
      action={
        <Button variant="line" size="small" onClick={() => screen.narrow({ kind: 'room', step })}>
          {words.showRoom}
        </Button>
      }
    >
      {words.onlyMine}
    </Notice>
  );
}

/** Whether anything of this step lies on the board that one does not see. In silence there seldom is. */
function useHidesOthers(asked: boolean): boolean {
  const { step } = useViewedStep();
  return useProjection(({ board, stage, seat }) => {
    if (!asked || !stage) return false;
    const here = tablesHere(stage.tables, seat);
    for (const card of board.cards.values()) {
      const isHere = card.step === step && card.kind !== 'hope' && isShown(card);
      if (isHere && !isFrom(card, here)) return true;
    }
    return false;
  });
}
