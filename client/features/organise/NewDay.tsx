import { type FormEvent, useRef, useState } from 'react';
import type { Result } from '#shared/domain/result.ts';
import type { CreateRequest } from '#shared/protocol/api.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import type { ApiProblem } from '../../sync/api.ts';
import type { EarlierDay } from '../../sync/earlierDay.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SecretField } from '../../ui/SecretField.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { EarlierPlan, type EarlierSource } from './EarlierPlan.tsx';
import { MoreOfTheDay } from './MoreOfTheDay.tsx';
import styles from './NewDay.module.css';
import { EMPTY_DAY, filledFrom, requestFrom, type WrittenDay } from './newDayRequest.ts';
import { problemText } from './problemText.ts';

interface Props {
  /** Creates it and leaves this form, or says why not. */
  readonly create: (day: CreateRequest, createKey?: string) => Promise<Result<unknown, ApiProblem>>;
  readonly earlier: EarlierSource;
}

type State =
  | { readonly kind: 'writing' }
  | { readonly kind: 'titleMissing' }
  | { readonly kind: 'creating' }
  | { readonly kind: 'refused'; readonly why: ApiProblem };

/** A title is enough; everything else can be filled in now or later. */
export function NewDay({ create, earlier }: Props) {
  const words = useWords();
  const { organise } = words;
  const lang = useLang();
  const [written, setWritten] = useState(EMPTY_DAY);
  const [chosen, setChosen] = useState<EarlierDay | null>(null);
  const [createKey, setCreateKey] = useState('');
  const [state, setState] = useState<State>({ kind: 'writing' });
  const [keyAsked, setKeyAsked] = useState(false);
  const titleField = useRef<HTMLInputElement>(null);

  const write = (change: Partial<WrittenDay>) => {
    setWritten({ ...written, ...change });
    setState({ kind: 'writing' });
  };
  const choose = (day: EarlierDay | null) => {
    setChosen(day);
    // What was written while it was looked for counts.
    if (day) setWritten((now) => filledFrom(now, day.stage));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (state.kind === 'creating') return;
    if (written.title.trim() === '') {
      setState({ kind: 'titleMissing' });
      titleField.current?.focus();
      return;
    }
    setState({ kind: 'creating' });
    const made = await create(
      requestFrom(written, lang, chosen?.stage ?? null),
      createKey.trim() || undefined,
    );
    if (made.ok) return;
    if (made.problem === 'createKeyNeeded') setKeyAsked(true);
    setState({ kind: 'refused', why: made.problem });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <EarlierPlan source={earlier} chosen={chosen} onChoose={choose} />
      <Field
        label={organise.titleField}
        error={state.kind === 'titleMissing' && organise.titleMissing}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={titleField}
            className={styles.title}
            maxLength={120}
            autoComplete="off"
            value={written.title}
            onChange={(event) => write({ title: event.target.value })}
          />
        )}
      </Field>
      <details className={styles.more}>
        <summary>{organise.moreNow}</summary>
        <MoreOfTheDay written={written} write={write} />
      </details>
      {keyAsked && (
        <SecretField
          label={organise.createKey}
          hint={organise.createKeyHint}
          value={createKey}
          onChange={setCreateKey}
        />
      )}
      <div aria-live="polite">
        {state.kind === 'refused' && (
          <Notice
            tone="warn"
            icon={state.why === 'network' ? 'offline' : 'octagon'}
            title={organise.notCreated}
          >
            {problemText(state.why, words)}
          </Notice>
        )}
      </div>
      <Button type="submit" className={styles.create}>
        {state.kind === 'creating' ? organise.creating : organise.create}
      </Button>
    </form>
  );
}
