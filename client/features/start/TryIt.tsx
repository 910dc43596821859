import { type FormEvent, useId, useState } from 'react';
import type { Result } from '#shared/domain/result.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { ApiProblem } from '../../sync/api.ts';
import { Button } from '../../ui/Button.tsx';
import { SecretField } from '../../ui/SecretField.tsx';
import styles from './TryIt.module.css';

interface Props {
  /** Makes a room and leaves this page, or says why not. */
  readonly begin: (createKey?: string) => Promise<Result<unknown, ApiProblem>>;
}

/** One press from here to a room with invented cards. Stands on ink. */
export function TryIt({ begin }: Props) {
  const { practice, problems, start } = useWords();
  const text = useId();
  const [createKey, setCreateKey] = useState('');
  const [keyAsked, setKeyAsked] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isMaking) return;
    setMaking(true);
    setProblem(null);
    const made = await begin(createKey.trim() || undefined);
    if (made.ok) return;
    setMaking(false);
    setProblem(made.problem);
    if (made.problem === 'createKeyNeeded') setKeyAsked(true);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      {keyAsked && <SecretField label={practice.key} value={createKey} onChange={setCreateKey} />}
      <Button type="submit" variant="line" onInk className={styles.begin} aria-describedby={text}>
        {isMaking ? practice.making : practice.begin}
      </Button>
      <p id={text}>{practice.beginText}</p>
      <div role="status">
        {problem && (
          <p>
            <b>{practice.notMade}.</b> {problem === 'network' ? start.relayDown : problems[problem]}
          </p>
        )}
      </div>
    </form>
  );
}
