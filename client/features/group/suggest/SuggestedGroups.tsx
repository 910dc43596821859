import { useDeferredValue, useMemo, useState } from 'react';
import type { Board } from '#shared/board/board.ts';
import { isShown } from '#shared/domain/card.ts';
import type { ColumnId } from '#shared/domain/columns.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { pairKey, type Suggestion } from '#shared/domain/likeness/suggestGroups.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { usePreferences } from '../../../state/usePreferences.ts';
import { useReadable } from '../../../state/useReadable.ts';
import { useOpenWorkshop } from '../../../state/useSession.ts';
import { useStage } from '../../../state/useStage.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { type NotNow, notNowBox } from './notNow.ts';
import styles from './SuggestedGroups.module.css';
import { SuggestionDialog } from './SuggestionDialog.tsx';
import { seekSuggestions } from './seekSuggestions.ts';
import { whenIdle, whenQuiet } from './whenIdle.ts';

interface Props {
  readonly step: StepId;
  readonly column: ColumnId;
  readonly onSew: (cards: readonly CardId[]) => void;
}

/** While the room groups: a calm line when cards of the lane say the same. Nothing is sewn unless somebody says so. */
export function SuggestedGroups(props: Props) {
  const isGrouping = useStage(
    ({ position }) =>
      position.kind === 'step' && position.step === props.step && position.phase === 'group',
  );
  return isGrouping ? <Seeking key={`${props.step}/${props.column}`} {...props} /> : null;
}

const all = <Value,>(value: Value): Value => value;

function Seeking({ step, column, onSew }: Props) {
  const words = useWords().suggest;
  const { holdsUpdates } = usePreferences();
  const { session, store } = useOpenWorkshop();
  const notNow = useMemo(() => notNowBox(session.workshop, findShelf()), [session.workshop]);
  const source = useMemo(() => {
    const now = () => performance.now();
    return seekSuggestions({ step, column }, { store, notNow, whenIdle, whenQuiet, now });
  }, [step, column, store, notNow]);
  const dismissed = useReadable(notNow.pairs);
  // Who writes does not wait for what is looked through here.
  const board = useDeferredValue(useBoard(all));
  const [open, setOpen] = useState(false);
  const found = useReadable(source);
  const [first, ...rest] = useMemo(
    () => found.filter((one) => stillHolds(one, board, dismissed)),
    [found, board, dismissed],
  );
  return (
    <>
      <div className={styles.place} aria-live={holdsUpdates ? 'off' : 'polite'}>
        {first && (
          <button
            type="button"
            className={styles.entry}
            aria-haspopup="dialog"
            onClick={() => setOpen(true)}
          >
            <Icon name="group" />
            <span>{words.found(first.cards.length)}</span>
            {rest.length > 0 && <small>{words.more(rest.length)}</small>}
          </button>
        )}
      </div>
      {open && (
        <SuggestionDialog
          key={first?.cards.join()}
          suggestion={first ?? null}
          more={rest.length}
          onSew={onSew}
          onNotNow={notNow.dismiss}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

/** Others may have sewn them, or taken one away, since they were found. */
function stillHolds({ cards }: Suggestion, board: Board, dismissed: NotNow): boolean {
  const there = cards.flatMap((id) => board.cards.get(id as CardId) ?? []);
  const [first, second] = cards;
  if (there.length < cards.length || !there.every(isShown)) return false;
  if (first && second && dismissed.has(pairKey(first, second))) return false;
  const groups = new Set(there.map(({ group }) => group));
  return !(groups.size === 1 && !groups.has(null));
}

/** Reading the property throws where storage is blocked. */
function findShelf(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
