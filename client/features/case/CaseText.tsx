import { useId, useMemo, useState } from 'react';
import { textName } from '#shared/board/rootTexts.ts';
import type { TextPath } from '#shared/board/texts.ts';
import type { TableId } from '#shared/domain/ids.ts';
import { CASE_NOTICE } from '#shared/domain/prompts/caseTemplates.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyLane } from '../../ui/EmptyLane.tsx';
import { ReadingText } from '../../ui/ReadingText.tsx';
import { WordsField } from '../../writing/text/WordsField.tsx';
import styles from './CaseView.module.css';
import { ChooseCase } from './ChooseCase.tsx';
import { useCase } from './useCase.ts';

/** A case is read aloud in a minute or two. */
const MOST_LETTERS = 1_500;

/** The case as one's table has it, and the ways to another. */
export function CaseText() {
  const words = useWords().theCase;
  const lang = useLang();
  const mayWrite = useMayWrite();
  const { table, ofDay, own, text } = useCase();
  const [writing, setWriting] = useState(false);
  const id = useId();
  const note = CASE_NOTICE[lang];
  const isWriting = writing && mayWrite && table !== null;
  return (
    <section className={styles.text} aria-labelledby={id}>
      <h2 id={id}>{table && (own || isWriting) ? words.ofTable(table.name) : words.ofTheDay}</h2>
      {isWriting && <OwnText table={table.id} onDone={() => setWriting(false)} />}
      {!isWriting &&
        (text === '' ? (
          <EmptyLane title={words.none} text={words.noneText} />
        ) : (
          <ReadingText text={text} note={note} />
        ))}
      <div className={styles.tools}>
        {!isWriting && <ChooseCase onWrite={() => setWriting(true)} />}
        {!isWriting && own !== '' && mayWrite && (
          <Button variant="line" size="small" icon="pen" onClick={() => setWriting(true)}>
            {words.change}
          </Button>
        )}
      </div>
      {own !== '' && ofDay !== '' && (
        <details className={styles.more}>
          <summary>{words.ofTheDay}</summary>
          <ReadingText text={ofDay} note={note} />
        </details>
      )}
    </section>
  );
}

/** Written by all at the table at once. */
function OwnText({ table, onDone }: { readonly table: TableId; readonly onDone: () => void }) {
  const words = useWords().theCase;
  const path = useMemo<TextPath>(() => ({ of: 'root', name: textName.case(table) }), [table]);
  return (
    <div className={styles.writing}>
      <WordsField path={path} label={words.ownText} hint={words.ownHint} most={MOST_LETTERS} />
      <Button size="small" variant="line" onClick={onDone}>
        {words.done}
      </Button>
    </div>
  );
}
