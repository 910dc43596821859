import { type ChangeEvent, useId, useState } from 'react';
import type { Result } from '#shared/domain/result.ts';
import type { ImportAnswer } from '#shared/protocol/api.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Words } from '../../i18n/words.ts';
import type { ApiProblem } from '../../sync/api.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './ImportCards.module.css';
import { ImportReportView } from './ImportReportView.tsx';
import {
  type FileProblem,
  type ImportReport,
  MOST_MEGABYTES,
  readCardFile,
  reportOf,
} from './readCardFile.ts';

interface Props {
  readonly send: (file: Blob) => Promise<Result<ImportAnswer, ApiProblem>>;
}

type State =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly why: FileProblem }
  /** The file was good, the server was not reached or said no. */
  | { readonly kind: 'failed'; readonly why: ApiProblem }
  | { readonly kind: 'done'; readonly report: ImportReport };

/** A file of cards from another day. The relay lays them on the board; here one sees what became of each row. */
export function ImportCards({ send }: Props) {
  const { files } = useWords();
  const field = useId();
  const [state, setState] = useState<State>({ kind: 'ready' });

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    // Choosing the same file again is a new try.
    event.target.value = '';
    setState({ kind: 'reading', name: file.name });
    setState(await importFile(file, send));
  };
  return (
    <div className={styles.import}>
      <p id={`${field}-text`} className={styles.text}>
        {files.importText}
      </p>
      <input
        id={field}
        className={styles.input}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${field}-text`}
        disabled={state.kind === 'reading'}
        onChange={choose}
      />
      <label htmlFor={field} className={buttonClass({ variant: 'line' })}>
        <Icon name="upload" />
        {state.kind === 'reading' ? files.importing : files.importChoose}
      </label>
      <div aria-live="polite">
        <Outcome state={state} />
      </div>
    </div>
  );
}

async function importFile(file: File, send: Props['send']): Promise<State> {
  const read = await readCardFile(file);
  if (!read.ok) return { kind: 'refused', name: file.name, why: read.problem };
  const { rows, problems } = read.value;
  if (rows.length === 0) {
    return { kind: 'done', report: { cards: 0, actors: 0, votes: 0, known: 0, problems } };
  }
  const answer = await send(file);
  if (!answer.ok) return { kind: 'failed', why: answer.problem };
  return { kind: 'done', report: reportOf(read.value, answer.value) };
}

function Outcome({ state }: { readonly state: State }) {
  const { files, problems } = useWords();
  switch (state.kind) {
    case 'ready':
    case 'reading':
      return null;
    case 'refused':
      return (
        <Notice tone="danger" icon="octagon" title={state.name}>
          {refusalText(state.why, files)}
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="warn" icon={state.why === 'network' ? 'offline' : 'octagon'}>
          {state.why === 'network' ? files.importOffline : problems[state.why]}
        </Notice>
      );
    case 'done':
      return <ImportReportView report={state.report} />;
  }
}

function refusalText(why: FileProblem, files: Words['files']): string {
  switch (why) {
    case 'notJson':
      return files.importNotJson;
    case 'notAList':
      return files.importNotAList;
    case 'tooLarge':
      return files.importTooLarge(MOST_MEGABYTES);
    case 'unreadable':
      return files.importUnreadable;
  }
}
