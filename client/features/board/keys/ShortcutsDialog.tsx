import { useWords } from '../../../i18n/useWords.ts';
import type { Words } from '../../../i18n/words.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
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
  ['Delete', 'remove'],
  ['Ctrl + Z', 'undo'],
  ['/', 'find'],
  ['?', 'help'],
];

/** Every key of the board, for those who do not reach for a mouse. */
export function ShortcutsDialog({ onClose }: Props) {
  const words = useWords();
  return (
    <Dialog title={words.board.shortcuts} closeLabel={words.common.close} onClose={onClose}>
      <p className={styles.help}>{words.board.shortcutsHelp}</p>
      <dl className={styles.keys}>
        {KEYS.map(([keys, act]) => (
          <div key={act} className={styles.row}>
            <dt>
              <kbd>{keys ?? words.board.spaceKey}</kbd>
            </dt>
            <dd>{words.board.keys[act]}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
