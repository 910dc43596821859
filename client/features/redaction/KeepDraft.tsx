import { useRef } from 'react';
import { MOST_NAME } from '#shared/domain/desk/desk.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useConnection } from '../../state/useConnection.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useToasts } from '../../ui/useToasts.ts';
import { useDraftText } from '../../writing/draft/useDraftText.ts';
import { PersonalDataQuestion } from '../../writing/question/PersonalDataQuestion.tsx';
import { useQuestion } from '../../writing/question/useQuestion.ts';
import type { Fix } from './fixing.ts';
import styles from './Redaction.module.css';

interface Props {
  readonly fix: Fix;
}

/** Working material as it is now, under a name: "Utkast till bordsvärdarna". */
export function KeepDraft({ fix }: Props) {
  const { problems, redaction, versions: words } = useWords();
  const toasts = useToasts();
  const draft = useDraftText('desk:keepName');
  const field = useRef<HTMLTextAreaElement>(null);
  const question = useQuestion(draft.hold, field);
  const isOnline = useConnection().kind === 'online';
  const name = draft.text.trim();
  const canKeep = isOnline && name !== '' && draft.hold === null;
  const keep = async () => {
    const kept = await fix(name);
    if (kept.ok) draft.forget();
    const problem = kept.ok ? null : kept.problem;
    toasts.show({
      text:
        problem === null
          ? words.keepDone
          : problem === 'network'
            ? redaction.refusals.offline
            : problems[problem],
    });
  };
  return (
    <div className={styles.keep}>
      <Field label={words.keepName} hint={words.keepHint}>
        {(control) => (
          <TextArea
            {...control}
            ref={field}
            maxLength={MOST_NAME}
            autoComplete="off"
            value={draft.text}
            onChange={({ target }) => draft.write(target.value.replaceAll('\n', ' '))}
          />
        )}
      </Field>
      <PersonalDataQuestion question={question} onVouch={draft.vouch} />
      <Button variant="line" disabled={!canKeep} onClick={() => void keep()}>
        {words.keep}
      </Button>
    </div>
  );
}
