import { type FormEvent, useEffect, useRef, useState } from 'react';
import { CODE_ALPHABET, CODE_LENGTH, type Code, parseCode } from '#shared/domain/code.ts';
import type { Result } from '#shared/domain/result.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { ApiProblem } from '../../sync/api.ts';
import { Button } from '../../ui/Button.tsx';
import { CodeInput } from '../../ui/CodeInput.tsx';
import { Field } from '../../ui/Field.tsx';
import styles from './JoinByCode.module.css';

interface Props {
  /** The code came with the QR of the big screen: nobody needs to press anything. */
  readonly scanned: Code | null;
  /** Goes in and leaves this page, or says why not. */
  readonly join: (code: Code) => Promise<Result<unknown, ApiProblem>>;
}

type State =
  | { readonly kind: 'ready' }
  | { readonly kind: 'joining' }
  | { readonly kind: 'refused'; readonly why: ApiProblem | 'tooShort' };

/** The code from the big screen. What was typed stays until it leads somewhere. */
export function JoinByCode({ scanned, join }: Props) {
  const { start, problems } = useWords();
  const [typed, setTyped] = useState<string>(scanned ?? '');
  const [state, setState] = useState<State>({ kind: 'ready' });
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (scanned) form.current?.requestSubmit();
  }, [scanned]);

  const refuse = (why: ApiProblem | 'tooShort') => {
    setState({ kind: 'refused', why });
    field.current?.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (state.kind === 'joining') return;
    const code = parseCode(typed);
    if (!code) return refuse('tooShort');
    setState({ kind: 'joining' });
    const entered = await join(code);
    if (!entered.ok) refuse(entered.problem);
  };
  const said = () => {
    if (state.kind !== 'refused') return undefined;
    if (state.why === 'tooShort') return start.codeTooShort;
    return state.why === 'network' ? start.relayDown : problems[state.why];
  };

  return (
    <form ref={form} className={styles.form} onSubmit={submit}>
      <Field
        label={start.codeLabel}
        labelClassName={styles.label}
        hint={start.codeHint}
        error={said()}
      >
        {(control) => (
          <div className={styles.line}>
            <CodeInput
              {...control}
              ref={field}
              value={typed}
              onChange={(next) => {
                setTyped(next);
                setState({ kind: 'ready' });
              }}
              alphabet={CODE_ALPHABET}
              length={CODE_LENGTH}
            />
            <Button type="submit" className={styles.button}>
              {state.kind === 'joining' ? start.joining : start.join}
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
