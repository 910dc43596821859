import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { COLUMNS, type ColumnId } from '#shared/domain/columns.ts';
import type { ActorId, TableId } from '#shared/domain/ids.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { usePreferences } from '../../../state/usePreferences.ts';
import type { UnshownCard } from '../../../sync/unshown/unshownCard.ts';
import { Button } from '../../../ui/Button.tsx';
import { addsCard } from '../../../writing/text/addsCard.ts';
import { ColumnKeys } from './ColumnKeys.tsx';
import { FromChoice, type NoteSource } from './FromChoice.tsx';
import { NoteField } from './NoteField.tsx';
import styles from './NoteForm.module.css';
import { useKeepNote } from './useKeepNote.ts';
import { useNoteText } from './useNoteText.ts';

interface Props {
  readonly table: TableId;
  /** "4-08", and the number in it. */
  readonly label: string;
  readonly number: number;
  readonly step: StepId;
  readonly column: ColumnId;
  readonly from: ActorId | null;
  readonly sources: readonly NoteSource[];
  /** A note that is changed; null: a new one. */
  readonly before: UnshownCard | null;
  readonly onColumn: (column: ColumnId) => void;
  readonly onFrom: (org: ActorId | null) => void;
  readonly onKept: () => void;
  readonly onCancel: () => void;
  readonly onRemove: (note: UnshownCard) => void;
}

/** One paper note at a time, fast: a digit for the column, the words, Enter for the next. */
export function NoteForm(props: Props) {
  const { table, label, number, step, column, from, sources, before, onColumn, onFrom } = props;
  const words = useWords();
  const { letterKeys } = usePreferences();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const note = useNoteText(before, step);
  const keepNote = useKeepNote();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    if (before) field.current?.focus();
  }, [before]);

  const keep = () => {
    field.current?.focus();
    if (!note.isBegun || note.hold) return;
    const text = note.text.trim();
    const kept = keepNote({ before, step: note.step, column, text, org: from, table, number });
    setRefused(!kept);
    if (!kept) return;
    note.forget();
    props.onKept();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const picked = COLUMNS[Number(event.key) - 1];
    // A digit is a column while there is nothing it could belong to; that of the chosen column is a letter again.
    const isKey = event.altKey || (letterKeys && !note.isBegun && picked !== column);
    if (picked && isKey && !event.ctrlKey && !event.metaKey) onColumn(picked);
    else if (addsCard(event, true)) keep();
    else if (event.key === 'Escape' && before) props.onCancel();
    else return;
    event.preventDefault();
  };
  return (
    <form
      className={styles.slip}
      data-col={column}
      aria-label={before ? words.tableHost.changing(label) : words.tableHost.newNote}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <ColumnKeys
        chosen={column}
        onChoose={(picked) => {
          onColumn(picked);
          field.current?.focus();
        }}
      />
      <div className={styles.line}>
        <p className={styles.number}>
          <small>{words.tableHost.note}</small>
          {label}
        </p>
        <NoteField
          id={id}
          note={note}
          field={field}
          isRefused={isRefused}
          shownStep={step}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles.row}>
        <FromChoice sources={sources} chosen={from} onChoose={onFrom} />
        {before && (
          <>
            <Button variant="danger" icon="trash" onClick={() => props.onRemove(before)}>
              {words.tableHost.removeNote}
            </Button>
            <Button variant="line" onClick={props.onCancel}>
              {words.common.cancel}
            </Button>
          </>
        )}
        <Button
          type="submit"
          className={styles.next}
          variant={note.hold?.kind === 'asks' ? 'line' : 'ink'}
        >
          {before ? words.tableHost.keepChange : words.tableHost.next}
          <span className={styles.key} aria-hidden="true">
            Enter
          </span>
        </Button>
      </div>
      <p className={styles.help}>{words.tableHost.columnKeys}</p>
    </form>
  );
}
