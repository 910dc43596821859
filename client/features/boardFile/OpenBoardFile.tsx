import { useId, useState } from 'react';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { CreateAnswer } from '#shared/protocol/api.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useApi } from '../../state/useApi.ts';
import type { ApiProblem } from '../../sync/api.ts';
import { classes } from '../../ui/classes.ts';
import { Notice } from '../../ui/Notice.tsx';
import { SecretField } from '../../ui/SecretField.tsx';
import styles from './BoardFile.module.css';
import { chooseBoard, type FileProblem } from './chooseFile.ts';
import { FileButton } from './FileButton.tsx';
import { fileProblemText } from './fileProblemText.ts';

interface Props {
  readonly onOpened: (day: Stage, answer: CreateAnswer) => void;
}

type State = 'ready' | 'opening' | { readonly why: FileProblem | ApiProblem | 'known' };

/** A workshop that this server never had goes on here, from its file. */
export function OpenBoardFile({ onOpened }: Props) {
  const words = useWords();
  const { organise } = words;
  const { open, taking } = words.boardFile;
  const api = useApi();
  const text = useId();
  const [createKey, setCreateKey] = useState('');
  const [keyAsked, setKeyAsked] = useState(false);
  const [state, setState] = useState<State>('ready');

  const choose = async (file: File) => {
    setState('opening');
    const board = await chooseBoard(file);
    if (!board.ok) return setState({ why: board.problem });
    const opened = await api.openFile(board.value.id, file, createKey.trim() || undefined);
    if (opened.ok) return onOpened(board.value.stage, opened.value);
    if (opened.problem === 'createKeyNeeded') setKeyAsked(true);
    // Whoever has no key of a workshop that is here is told so: it cannot be opened twice.
    setState({ why: opened.problem === 'badKey' ? 'known' : opened.problem });
  };
  return (
    <section className={classes(styles.part, styles.open)} aria-labelledby={`${text}-title`}>
      <h2 id={`${text}-title`}>{open.title}</h2>
      <p id={text} className={styles.text}>
        {open.text}
      </p>
      {keyAsked && (
        <SecretField
          label={organise.createKey}
          hint={organise.createKeyHint}
          value={createKey}
          onChange={setCreateKey}
        />
      )}
      <FileButton
        label={state === 'opening' ? taking : open.choose}
        describedBy={text}
        disabled={state === 'opening'}
        onChoose={(file) => void choose(file)}
      />
      <div className={styles.outcome} aria-live="polite">
        {typeof state === 'object' && (
          <Notice tone="warn" icon={state.why === 'network' ? 'offline' : 'octagon'}>
            {state.why === 'known' ? open.known : fileProblemText(state.why, words)}
          </Notice>
        )}
      </div>
    </section>
  );
}
