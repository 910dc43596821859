import type { RefObject } from 'react';
import type { ColumnId } from '#shared/domain/columns.ts';
import { STARTERS } from '#shared/domain/prompts/starters.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { replaceIn } from '../../../writing/text/replaceIn.ts';
import styles from './Starter.module.css';
import type { ComposerModel } from './useComposer.ts';

interface Props {
  readonly column: ColumnId;
  readonly composer: ComposerModel;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** How a card may begin: one press puts the words first in the field. What stands there already comes after them. */
export function Starter({ column, composer, field }: Props) {
  const words = useWords().compose;
  const starter = STARTERS[composer.draft.step][column][useLang()];
  const opening = starter.replace(/\s*…$/, '');
  // While there is a question to answer, nothing else is suggested.
  if (composer.hold || composer.draft.text.trimStart().startsWith(opening)) return null;
  return (
    <button
      type="button"
      className={styles.starter}
      aria-label={words.beginWith(starter)}
      // The field keeps its focus, so that the keyboard of a phone stays up.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        replaceIn(field.current, 0, 0, `${opening} `);
        const end = field.current?.value.length ?? 0;
        field.current?.setSelectionRange(end, end);
      }}
    >
      {starter}
    </button>
  );
}
