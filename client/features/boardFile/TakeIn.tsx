import { useId, useState } from 'react';
import type { RecordChoice } from '#shared/domain/stage/mergeRecords.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useApi } from '../../state/useApi.ts';
import { useSession } from '../../state/useSession.ts';
import type { ApiProblem, TakenIn } from '../../sync/api.ts';
import { Notice } from '../../ui/Notice.tsx';
import styles from './BoardFile.module.css';
import { chooseFile, type FileProblem } from './chooseFile.ts';
import { FileButton } from './FileButton.tsx';
import { fileProblemText } from './fileProblemText.ts';
import { StageDialog } from './StageDialog.tsx';
import { TakenNotice } from './TakenNotice.tsx';

const isApart = (taken: TakenIn): boolean =>
  'stage' in taken && [taken.stage, taken.desk].includes('apart');

type State =
  | { readonly kind: 'ready' }
  | { readonly kind: 'taking' }
  | { readonly kind: 'refused'; readonly name: string; readonly why: FileProblem | ApiProblem }
  /** The cards are here; whose stage is to hold is asked. */
  | { readonly kind: 'apart'; readonly file: File; readonly cards: number }
  | { readonly kind: 'done'; readonly taken: TakenIn };

/** A file from another server, or what waited on a phone. Here one sees what became of it. */
export function TakeIn() {
  const words = useWords();
  const { boardFile } = words;
  const api = useApi();
  const { workshop: id, key, role } = useSession();
  const text = useId();
  const [state, setState] = useState<State>({ kind: 'ready' });

  const take = async (file: File, choice?: RecordChoice, before = 0) => {
    setState({ kind: 'taking' });
    const chosen = await chooseFile(file);
    const taken = chosen.ok ? await api.takeIn({ id, key }, file, choice) : chosen;
    if (!taken.ok) return setState({ kind: 'refused', name: file.name, why: taken.problem });
    const cards = before + taken.value.cards;
    if (isApart(taken.value)) return setState({ kind: 'apart', file, cards });
    setState({ kind: 'done', taken: { ...taken.value, cards } });
  };
  return (
    <div className={styles.part}>
      <p id={text} className={styles.text}>
        {role === 'organiser' ? boardFile.takeText : boardFile.unsentOnly}
      </p>
      <FileButton
        label={state.kind === 'taking' ? boardFile.taking : boardFile.take}
        describedBy={text}
        disabled={state.kind === 'taking'}
        onChoose={(file) => void take(file)}
      />
      <div className={styles.outcome} aria-live="polite">
        {state.kind === 'refused' && (
          <Notice
            tone={state.why === 'network' ? 'warn' : 'danger'}
            icon={state.why === 'network' ? 'offline' : 'octagon'}
            title={state.name}
          >
            {fileProblemText(state.why, words)}
          </Notice>
        )}
        {state.kind === 'done' && <TakenNotice taken={state.taken} />}
      </div>
      {state.kind === 'apart' && (
        <StageDialog onChoose={(choice) => void take(state.file, choice, state.cards)} />
      )}
    </div>
  );
}
