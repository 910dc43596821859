import { useBoardScope } from '../../../features/board/actions/boardContext.ts';
import { SaveLine } from '../../../features/board/header/SaveLine.tsx';
import { useScreen, useScreenActions } from '../../../features/board/screen/screenContext.ts';
import { DockComposer } from '../../../features/compose/composer/DockComposer.tsx';
import { SuggestedGroups } from '../../../features/group/suggest/SuggestedGroups.tsx';
import styles from '../BoardPage.module.css';
import hintStyles from './hints/HintRow.module.css';
import { WriteHint } from './hints/WriteHint.tsx';
import { Selection } from './Selection.tsx';
import { useWriting } from './useWriting.ts';

/** The bottom of a phone: the field of the lane that is shown, or what is done with the selected cards. */
export function DockPart() {
  const { parts, rights } = useBoardScope();
  const screen = useScreenActions();
  const column = useScreen((state) => state.column);
  const selecting = useScreen((state) => state.selected.size > 0);
  const writing = useWriting(column);
  if (selecting) {
    return (
      <div className={styles.selection}>
        <Selection />
      </div>
    );
  }
  if (!rights.write && !rights.locked) {
    return (
      <p className={styles.status}>
        <SaveLine />
      </p>
    );
  }
  return (
    <>
      {rights.write && (
        <div className={styles.suggested}>
          <SuggestedGroups
            step={writing.step}
            column={column}
            onSew={(cards) => parts.sew(cards, 'chosen')}
          />
        </div>
      )}
      <WriteHint className={hintStyles.dock} />
      <DockComposer
        key={column}
        {...writing}
        // A phone that is turned has another field: the one who writes goes on in that.
        onWriting={(is) => screen.compose(is ? column : null)}
        status={<SaveLine />}
      />
    </>
  );
}
