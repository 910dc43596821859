import { useEffect, useMemo, useRef } from 'react';
import type { TextPath } from '#shared/board/texts.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { MaskedWords } from '../question/MaskedWords.tsx';
import { PersonalDataQuestion } from '../question/PersonalDataQuestion.tsx';
import { useQuestion } from '../question/useQuestion.ts';
import { addsCard } from './addsCard.ts';
import styles from './GroupTitleField.module.css';
import { SharedField } from './SharedField.tsx';
import { useHeldText } from './useHeldText.ts';

interface Props {
  readonly group: GroupId;
  /** `byKey`: Enter or Esc, after which one goes on with the keys. */
  readonly onDone: (byKey: boolean) => void;
}

/** The heading of a group, while somebody writes it. */
export function GroupTitleField({ group, onDone }: Props) {
  const words = useWords().arrange;
  const path = useMemo<TextPath>(() => ({ of: 'group', group }), [group]);
  const field = useRef<HTMLTextAreaElement>(null);
  const held = useHeldText(`group:${group}`);
  const question = useQuestion(held.hold, field);
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
          binding={held.binding}
          holds={held.holds}
          onHold={held.setHold}
          begin={held.begin}
          onText={held.onText}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key !== 'Escape' && !addsCard(event, true)) return;
            event.preventDefault();
            if (!held.binding.current?.judge()) onDone(true);
          }}
          onBlur={(held) => {
            if (!held) onDone(false);
          }}
        />
        <MaskedWords text={held.text} masked={question.masked} field={field} />
      </div>
      <PersonalDataQuestion question={question} onVouch={held.vouch} />
    </>
  );
}
