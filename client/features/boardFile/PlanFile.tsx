import { useId, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { ApiProblem } from '../../sync/api.ts';
import type { EarlierDay } from '../../sync/earlierDay.ts';
import { Notice } from '../../ui/Notice.tsx';
import styles from './BoardFile.module.css';
import { chooseBoard, type FileProblem } from './chooseFile.ts';
import { FileButton } from './FileButton.tsx';
import { fileProblemText } from './fileProblemText.ts';

interface Props {
  readonly onChosen: (day: EarlierDay) => void;
}

type State = 'ready' | 'reading' | { readonly why: FileProblem | ApiProblem };

/** The plan out of a board file. Read here: nothing of it leaves the device. */
export function PlanFile({ onChosen }: Props) {
  const words = useWords();
  const { earlier, boardFile } = words;
  const text = useId();
  const [state, setState] = useState<State>('ready');
  const choose = async (file: File) => {
    setState('reading');
    const board = await chooseBoard(file);
    if (board.ok) onChosen({ stage: board.value.stage, heard: null });
    else setState({ why: board.problem });
  };
  return (
    <div className={styles.part}>
      <p id={text} className={styles.text}>
        {earlier.fileText}
      </p>
      <FileButton
        label={state === 'reading' ? boardFile.taking : earlier.choose}
        describedBy={text}
        disabled={state === 'reading'}
        onChoose={(file) => void choose(file)}
      />
      <div className={styles.outcome} aria-live="polite">
        {typeof state === 'object' && (
          <Notice tone="warn" icon="octagon">
            {fileProblemText(state.why, words)}
          </Notice>
        )}
      </div>
    </div>
  );
}
