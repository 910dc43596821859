import { type FormEvent, useId, useState } from 'react';
import type { Result } from '#shared/domain/result.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { ApiProblem } from '../../sync/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import styles from './DeleteDay.module.css';
import { problemText } from './problemText.ts';

interface Props {
  /** Deletes it everywhere and leaves the page, or says why not. */
  readonly remove: () => Promise<Result<unknown, ApiProblem>>;
}

/** For everyone and for good, so the word has to be typed. */
export function DeleteDay({ remove }: Props) {
  const { organise } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <div className={styles.box}>
      <p>
        <b>{organise.deleteNow}</b>
        {organise.deleteNowText}
      </p>
      <Button variant="danger" icon="trash" onClick={() => setAsking(true)}>
        {organise.delete}
      </Button>
      {asking && <ConfirmDelete remove={remove} onClose={() => setAsking(false)} />}
    </div>
  );
}

type State =
  | { readonly kind: 'asking' }
  | { readonly kind: 'deleting' }
  | { readonly kind: 'failed'; readonly why: ApiProblem };

interface ConfirmProps extends Props {
  readonly onClose: () => void;
}

function ConfirmDelete({ remove, onClose }: ConfirmProps) {
  const words = useWords();
  const { common, organise } = words;
  const form = useId();
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<State>({ kind: 'asking' });
  const sure = typed.trim().toLowerCase() === organise.deleteWord;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!sure || state.kind === 'deleting') return;
    setState({ kind: 'deleting' });
    const removed = await remove();
    if (!removed.ok) setState({ kind: 'failed', why: removed.problem });
  };
  return (
    <Dialog
      title={organise.deleteAsk}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button variant="line" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" form={form} variant="danger" icon="trash" disabled={!sure}>
            {state.kind === 'deleting' ? organise.deleting : organise.delete}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit}>
        <p>{organise.deleteNowText}</p>
        <p>{organise.deleteLast}</p>
        <Field
          label={organise.deleteType(organise.deleteWord)}
          error={
            state.kind === 'failed' && `${organise.notDeleted} ${problemText(state.why, words)}`
          }
        >
          {(control) => (
            <TextInput
              {...control}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
