import { useState } from 'react';
import { fileName } from '#shared/summary/fileName.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useApi } from '../../state/useApi.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import type { ApiProblem } from '../../sync/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './BoardFile.module.css';
import { fileProblemText } from './fileProblemText.ts';
import { saveBytes } from './saveBytes.ts';

type State = 'ready' | 'getting' | 'saved' | { readonly why: ApiProblem };

/** The whole workshop as a file, as far as the relay has it. */
export function SaveBoard() {
  const words = useWords();
  const { boardFile } = words;
  const api = useApi();
  const { workshop: id, key } = useSession();
  const title = useStage((stage) => stage.title) ?? '';
  const date = useStage((stage) => stage.date);
  const [state, setState] = useState<State>('ready');
  const save = async () => {
    setState('getting');
    const file = await api.boardFile({ id, key });
    if (!file.ok) return setState({ why: file.problem });
    saveBytes(fileName(title, date, 'mellanrum', 'tavla'), file.value);
    setState('saved');
  };
  return (
    <div className={styles.part}>
      <Button icon="download" disabled={state === 'getting'} onClick={() => void save()}>
        {state === 'getting' ? boardFile.saving : boardFile.save}
      </Button>
      <div className={styles.outcome} aria-live="polite">
        {state === 'saved' && <Notice icon="check">{boardFile.saved}</Notice>}
        {typeof state === 'object' && (
          <Notice tone="warn" icon="octagon" title={boardFile.notSaved}>
            {state.why === 'network' ? words.start.relayDown : fileProblemText(state.why, words)}
          </Notice>
        )}
      </div>
    </div>
  );
}
