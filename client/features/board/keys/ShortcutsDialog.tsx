import { useWords } from '../../../i18n/useWords.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import styles from './ShortcutsDialog.module.css';

interface Props {
  readonly onClose: () => void;
}

/** Every key of the board, for those who do not reach for a mouse. */
export function ShortcutsDialog({ onClose }: Props) {
  const words = useWords();
  return (
    <Dialog title={words.board.shortcuts} closeLabel={words.common.close} onClose={onClose}>
      <p className={styles.help}>{words.board.shortcutsHelp}</p>
      <dl className={styles.keys}>
        {words.board.keys.map(([keys, does]) => (
          <div key={keys} className={styles.row}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
