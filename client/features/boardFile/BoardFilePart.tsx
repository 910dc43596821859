import { useWords } from '../../i18n/useWords.ts';
import styles from './BoardFile.module.css';
import { DeviceList } from './DeviceList.tsx';
import { SaveBoard } from './SaveBoard.tsx';
import { TakeIn } from './TakeIn.tsx';

/** The organiser's: whether everything has arrived, the workshop out as a file, and one in. */
export function BoardFilePart() {
  const { boardFile } = useWords();
  return (
    <div className={styles.parts}>
      <p className={styles.text}>{boardFile.text}</p>
      <DeviceList />
      <SaveBoard />
      <TakeIn />
    </div>
  );
}
