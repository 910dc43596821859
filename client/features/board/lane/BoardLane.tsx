import { memo } from 'react';
import { cellKey } from '#shared/board/cells.ts';
import { COLUMN_NAMES, type ColumnId } from '#shared/domain/columns.ts';
import { EMPTY_TEXTS } from '#shared/domain/prompts/emptyTexts.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useIsShownHere } from '../../../state/useUnshownHere.ts';
import { EmptyLane } from '../../../ui/EmptyLane.tsx';
import { Lane } from '../../../ui/Lane.tsx';
import { useBoardScope } from '../actions/boardContext.ts';
import { useDropPlace } from '../drag/dropPlaces.ts';
import { OnlyYouLine } from '../header/OnlyYou.tsx';
import styles from './BoardLane.module.css';
import { LaneList } from './LaneList.tsx';
import { NewCards } from './NewCards.tsx';
import { OthersUnshown } from './OthersUnshown.tsx';
import { ShownTo } from './ShownTo.tsx';
import { useLaneEntries } from './useLaneEntries.ts';
import { useNarrowing } from './useNarrowing.ts';

interface Props {
  readonly step: StepId;
  readonly column: ColumnId;
  /** `edge` on a phone, below the tabs. */
  readonly look: 'framed' | 'edge';
  /** Writing begins at the foot of the lane; else somewhere else on the page. */
  readonly foot: boolean;
  /** It stays in the page and is not seen. */
  readonly hidden?: boolean;
}

/** One column of the step one looks at. */
export const BoardLane = memo(function BoardLane(props: Props) {
  const { step, column, look, foot, hidden } = props;
  const words = useWords();
  const lang = useLang();
  const { parts, rights } = useBoardScope();
  const { entries, count, news } = useLaneEntries({ step, column });
  const place = useDropPlace(column);
  const { Foot } = parts;
  const isChosen = useNarrowing(step) === 'chosen';
  const shown = useIsShownHere(step);
  const note = shown ? <ShownTo step={step} column={column} count={count} /> : <OnlyYouLine />;
  return (
    <Lane
      ref={place}
      hidden={hidden}
      className={styles.lane}
      column={column}
      name={COLUMN_NAMES[column][lang]}
      count={count}
      countLabel={words.common.cards(count)}
      look={look}
      dense={rights.moderate && look === 'framed'}
      {...(look === 'edge' ? { role: 'tabpanel', id: `lane-${column}` } : {})}
      note={look === 'edge' && !hidden && note}
      news={<NewCards lane={cellKey(step, column)} news={news} />}
      foot={foot && !hidden && <Foot column={column} step={step} />}
    >
      {entries.length === 0 && (
        <EmptyLane
          title={isChosen ? words.ownTable.noneOfMine : words.board.emptyTitle[column]}
          text={EMPTY_TEXTS[column][lang]}
        />
      )}
      <LaneList key={step} entries={entries} step={step} column={column} />
      {!shown && !hidden && <OthersUnshown step={step} counted={look === 'edge'} />}
    </Lane>
  );
});
