import { type FormEvent, useId, useState } from 'react';
import type { BoardPath } from '#shared/board/changedPaths.ts';
import type { EraseRequest } from '#shared/protocol/api.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { StateLine } from '../../ui/StateLine.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import styles from './EraseWords.module.css';
import { useErasing } from './useErasing.ts';

export interface ErasableWords {
  /** null: no place but kept versions says them. */
  readonly path: BoardPath | null;
  readonly now: string;
  /** UTF-16 units. */
  readonly most: number;
  /** Something must stand there, as a name. */
  readonly isNeeded?: boolean;
}

interface Props {
  readonly words: ErasableWords;
  readonly onClose: () => void;
}

/** *Radera överallt* of words that are no card's: whoever leads says what is to stand there instead, which may be nothing. */
export function EraseWordsDialog({ words: { path, now, most, isNeeded = false }, onClose }: Props) {
  const { common, erase } = useWords();
  const form = useId();
  const [instead, setInstead] = useState(path === null ? '' : now);
  const [isAsked, setAsked] = useState(false);
  const { run, isRunning, problem } = useErasing(onClose);
  const lacks = isNeeded && instead.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!lacks) void run(requestOf(path, now, instead.trim()), erase.wordsDone);
  };
  return (
    <Dialog
      title={erase.wordsTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button variant="line" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" form={form} variant="danger" icon="trash">
            {isRunning ? erase.erasing : erase.everywhere}
          </Button>
        </>
      }
    >
      <p>{erase.wordsGo}</p>
      <p>{erase.wordsStay}</p>
      <form id={form} className={styles.form} onSubmit={submit}>
        <Field
          label={erase.instead}
          hint={isNeeded ? erase.insteadNeeded : erase.insteadHint}
          error={isAsked && lacks && erase.insteadMissing}
        >
          {(control) => (
            <TextArea
              {...control}
              value={instead}
              maxLength={most}
              autoComplete="off"
              onChange={({ target }) => setInstead(target.value)}
            />
          )}
        </Field>
      </form>
      {problem && (
        <StateLine role="alert" tone="danger" icon="octagon">
          {erase.notDone} {problem}
        </StateLine>
      )}
    </Dialog>
  );
}

const requestOf = (path: BoardPath | null, now: string, instead: string): EraseRequest =>
  path === null ? { told: [{ words: now, instead }] } : { texts: [{ path, words: instead }] };
