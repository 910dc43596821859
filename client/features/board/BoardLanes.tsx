import { COLUMNS } from '#shared/domain/columns.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useBoardScope } from './actions/boardContext.ts';
import styles from './BoardLanes.module.css';
import { SharedFactsProvider } from './card/SharedFactsProvider.tsx';
import { DragSurface, MOVING_HELP } from './drag/DragSurface.tsx';
import { useBoardKeys } from './keys/useBoardKeys.ts';
import { BoardLane } from './lane/BoardLane.tsx';
import { LanesInTurn } from './lane/LanesInTurn.tsx';
import { LaneTabs } from './lane/LaneTabs.tsx';
import { SightRequests } from './screen/SightRequests.tsx';
import { useViewedStep } from './screen/useViewedStep.ts';

interface Props {
  /** Three lanes side by side, or one at a time below tabs. */
  readonly wide: boolean;
  /** Whether one writes at the foot of each lane. */
  readonly feet: boolean;
}

/** The cards of one step, and everything one does with them. */
export function BoardLanes({ wide, feet }: Props) {
  const { step } = useViewedStep();
  const { rights } = useBoardScope();
  const words = useWords().board;
  const onKeyDown = useBoardKeys(step);
  return (
    <SharedFactsProvider>
      <SightRequests />
      <DragSurface step={step} enabled={rights.write}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds controls, this holds lanes. */}
        <div
          role="group"
          aria-label={words.columns}
          aria-describedby={MOVING_HELP}
          className={wide ? styles.lanes : styles.one}
          onKeyDown={onKeyDown}
        >
          {wide ? (
            COLUMNS.map((each) => (
              <BoardLane key={each} step={step} column={each} look="framed" foot={feet} />
            ))
          ) : (
            <>
              <LaneTabs step={step} />
              <LanesInTurn key={step} step={step} foot={feet} />
            </>
          )}
        </div>
      </DragSurface>
    </SharedFactsProvider>
  );
}
