import type { KeyboardEvent } from 'react';
import { countCards } from '#shared/board/cells.ts';
import {
  COLUMN_NAMES,
  COLUMN_SHORT_NAMES,
  COLUMNS,
  type ColumnId,
} from '#shared/domain/columns.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useLane } from '../../../state/useCells.ts';
import { classes } from '../../../ui/classes.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { useDropPlace } from '../drag/dropPlaces.ts';
import { tabTarget } from '../drag/tabTarget.ts';
import { useScreen, useScreenActions } from '../screen/screenContext.ts';
import styles from './LaneTabs.module.css';

interface Props {
  readonly step: StepId;
}

/** On a phone: the three lanes as tabs. A card can be let go on a tab. */
export function LaneTabs({ step }: Props) {
  const words = useWords().board;
  const screen = useScreenActions();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = COLUMNS.indexOf(screen.state.getState().column);
    const next = COLUMNS[(at + by + COLUMNS.length) % COLUMNS.length];
    if (!next) return;
    screen.showColumn(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-col=${next}]`)?.focus();
  };
  return (
    <div role="tablist" aria-label={words.columns} className={styles.tabs} onKeyDown={onKeyDown}>
      {COLUMNS.map((column) => (
        <LaneTab key={column} column={column} step={step} />
      ))}
    </div>
  );
}

interface TabProps extends Props {
  readonly column: ColumnId;
}

function LaneTab({ column, step }: TabProps) {
  const words = useWords().common;
  const lang = useLang();
  const screen = useScreenActions();
  const shown = useScreen((state) => state.column === column);
  const aimed = useScreen(({ drag }) => drag?.target?.column === column && !shown);
  const count = countCards(useLane(step, column));
  const short = COLUMN_SHORT_NAMES[column][lang];
  const full = COLUMN_NAMES[column][lang];
  const place = useDropPlace(tabTarget(column));
  return (
    <button
      ref={place}
      type="button"
      role="tab"
      data-col={column}
      aria-selected={shown}
      aria-controls={shown ? `lane-${column}` : undefined}
      tabIndex={shown ? 0 : -1}
      className={classes(styles.tab, shown && styles.shown, aimed && styles.aimed)}
      onClick={({ currentTarget }) => {
        // The field one wrote in hears that it is left before its lane is.
        currentTarget.focus();
        screen.showColumn(column);
      }}
    >
      <Mark column={column} className={styles.mark} />
      <span className={styles.name}>{short}</span>
      {count > 0 && <b aria-hidden="true">{count}</b>}
      <span className="sr">
        , {words.cards(count)}
        {full !== short && `, ${full}`}
      </span>
    </button>
  );
}
