import { useEffect, useMemo, useRef, useState } from 'react';
import type { TextPath } from '#shared/board/texts.ts';
import type { GroupId } from '#shared/domain/ids.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { type Hold, holdBack } from '../question/holdBack.ts';
import { PersonalDataQuestion } from '../question/PersonalDataQuestion.tsx';
import type { FieldBinding } from './fieldBinding.ts';
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
  useEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <>
      <SharedField
        path={path}
        label={words.groupTitle}
        placeholder={words.nameGroup}
        field={field}
        binding={binding}
        holds={(mine, shared) => holdBack(mine, shared, pardoned.current)}
        onHold={setHold}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          if (!hold) onDone();
        }}
        onBlur={() => {
          if (!hold) onDone();
        }}
      />
      {hold?.kind === 'asks' && (
        <PersonalDataQuestion
          hold={hold}
          onChange={() => field.current?.focus()}
          onVouch={() => {
            pardoned.current.add(hold.words);
            binding.current?.judge();
          }}
        />
      )}
    </>
  );
}
