import { type FormEvent, useId, useRef, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { KnownList } from './KnownList.tsx';
import type { KnownWorkshop } from './knownWorkshop.ts';
import styles from './OpenExisting.module.css';
import { type PastedLink, type PasteProblem, readPastedLink } from './pastedLink.ts';

interface Props {
  readonly known: readonly KnownWorkshop[];
  readonly onOpen: (link: PastedLink) => void;
  readonly onClose: () => void;
}

/** Back to a workshop: one of this device's own, or by the link one saved. */
export function OpenExisting({ known, onOpen, onClose }: Props) {
  const { common, start } = useWords();
  const heading = useId();
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState<PasteProblem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const link = readPastedLink(pasted);
    if (link.ok) return onOpen(link.value);
    setProblem(link.problem);
    field.current?.focus();
  };
  return (
    <Dialog title={start.openTitle} closeLabel={common.close} onClose={onClose}>
      <div className={styles.body}>
        <section>
          <h3 id={heading} className={styles.heading}>
            {start.known}
          </h3>
          {known.length > 0 ? (
            <KnownList known={known} labelledBy={heading} />
          ) : (
            <p className={styles.none}>{start.knownNone}</p>
          )}
        </section>
        <form className={styles.paste} onSubmit={submit}>
          <Field
            label={start.pasteLabel}
            hint={start.pasteHint}
            error={problem && (problem === 'cut' ? start.pasteCut : start.pasteNot)}
          >
            {(control) => (
              <TextInput
                {...control}
                ref={field}
                inputMode="url"
                autoComplete="off"
                spellCheck={false}
                value={pasted}
                onChange={(event) => {
                  setPasted(event.target.value);
                  setProblem(null);
                }}
              />
            )}
          </Field>
          <Button type="submit">{start.open}</Button>
        </form>
      </div>
    </Dialog>
  );
}
