import { useEffect, useMemo, useRef, useState } from 'react';
import type { TextPath } from '#shared/board/texts.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { addsCard } from '../composer/addsCard.ts';
import { type Hold, holdWriting } from '../question/holdBack.ts';
import { MaskedWords } from '../question/MaskedWords.tsx';
import { PersonalDataQuestion } from '../question/PersonalDataQuestion.tsx';
import { useQuestion } from '../question/useQuestion.ts';
import type { FieldBinding } from './fieldBinding.ts';
import styles from './GroupTitleField.module.css';
import { SharedField } from './SharedField.tsx';

interface Props {
  readonly group: GroupId;
  readonly onDone: () => void;
}

/** The heading of a group, while somebody writes it. */
export function GroupTitleField({ group, onDone }: Props) {
  const words = useWords().arrange;
  const path = useMemo<TextPath>(() => ({ of: 'group', group }), [group]);
  const field = useRef<HTMLTextAreaElement>(null);
  const binding = useRef<FieldBinding | null>(null);
  const pardoned = useRef(new Set<string>());
  const [hold, setHold] = useState<Hold | null>(null);
  const [text, setText] = useState('');
  const question = useQuestion(hold, field);
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <>
      <div className={styles.paper}>
        <SharedField
          path={path}
          label={words.groupTitle}
          placeholder={words.nameGroup}
          enterKeyHint="done"
          field={field}
          binding={binding}
          holds={(mine, shared, caret) => holdWriting({ mine, shared, caret }, pardoned.current)}
          onHold={setHold}
          onText={setText}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key !== 'Escape' && !addsCard(event, true)) return;
            event.preventDefault();
            if (!binding.current?.judge()) onDone();
          }}
          onBlur={(held) => {
            if (!held) onDone();
          }}
        />
        <MaskedWords text={text} masked={question.masked} field={field} />
      </div>
      <PersonalDataQuestion
        question={question}
        onVouch={() => {
          if (question.asked) pardoned.current.add(question.asked.words);
          binding.current?.judge();
        }}
      />
    </>
  );
}
