import { useWords } from '../../../i18n/useWords.ts';
import type { Words } from '../../../i18n/words.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useBoardScope } from '../actions/boardContext.ts';
import { PhaseList } from './PhaseList.tsx';
import styles from './ShortcutsDialog.module.css';

interface Props {
  readonly onClose: () => void;
}

/** null is the space bar, which has a name in each language. */
const KEYS: readonly (readonly [string | null, keyof Words['board']['keys']])[] = [
  ['← → ↑ ↓', 'go'],
  ['Enter, E', 'open'],
  ['Esc', 'close'],
  ['N', 'create'],
  ['M', 'move'],
  [null, 'select'],
  ['Shift + ↑ ↓', 'selectMore'],
  ['G', 'sew'],
  ['U', 'unpick'],
  ['V', 'vote'],
  ['L', 'lift'],
  ['Delete', 'remove'],
  ['Ctrl + Z', 'undo'],
  ['/', 'find'],
  ['?', 'help'],
];

const LEAD_KEYS: readonly (readonly [string, keyof Words['lead']['keys']])[] = [
  ['Shift + →', 'nextPhase'],
  ['Shift + P', 'pause'],
  ['Shift + ↑ ↓', 'minute'],
  ['Shift + L', 'lock'],
  ['Shift + K', 'gather'],
  ['Ctrl + Z', 'undo'],
];

/** Every key of the board, for those who do not reach for a mouse. To who leads also what the phases do. */
export function ShortcutsDialog({ onClose }: Props) {
  const { board, common, firstRun, lead } = useWords();
  const { rights } = useBoardScope();
  return (
    <Dialog
      title={rights.moderate ? firstRun.help : board.shortcuts}
      closeLabel={common.close}
      onClose={onClose}
      reading
    >
      {rights.moderate && (
        <>
          <PhaseList />
          <h3 className={styles.title}>{board.shortcuts}</h3>
        </>
      )}
      <p className={styles.help}>{board.shortcutsHelp}</p>
      <KeyList rows={KEYS.map(([keys, act]) => [keys ?? board.spaceKey, board.keys[act]])} />
      {rights.moderate && (
        <>
          <h3 className={styles.title}>{lead.keysTitle}</h3>
          <KeyList rows={LEAD_KEYS.map(([keys, act]) => [keys, lead.keys[act]])} />
        </>
      )}
    </Dialog>
  );
}

interface KeyListProps {
  readonly rows: readonly (readonly [keys: string, act: string])[];
}

function KeyList({ rows }: KeyListProps) {
  return (
    <dl className={styles.keys}>
      {rows.map(([keys, act]) => (
        <div key={act} className={styles.row}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{act}</dd>
        </div>
      ))}
    </dl>
  );
}
