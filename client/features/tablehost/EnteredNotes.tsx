import { useId, useState } from 'react';
import { COLUMN_NAMES } from '#shared/domain/columns.ts';
import type { ActorId, CardId } from '#shared/domain/ids.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { Link } from '../../state/Link.tsx';
import { Button } from '../../ui/Button.tsx';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Tag } from '../../ui/Tag.tsx';
import styles from './EnteredNotes.module.css';
import type { NoteRow } from './noteRows.ts';

interface Props {
  readonly notes: readonly NoteRow[];
  readonly labelOf: (note: number) => string;
  readonly orgName: (org: ActorId) => string | null;
  /** Where a card is seen on the board. */
  readonly hrefOf: (card: CardId) => string;
  readonly onChange: (note: NoteRow) => void;
}

/** The rest is asked for: the last ones are those one looks for. */
const FIRST_SHOWN = 5;

/** What has been written in from paper, the last one first. */
export function EnteredNotes({ notes, labelOf, orgName, hrefOf, onChange }: Props) {
  const words = useWords().tableHost;
  const id = useId();
  const [showsAll, setShowsAll] = useState(false);
  const hidden = notes.filter(({ unshown }) => unshown !== null).length;
  const shown = showsAll ? notes : notes.slice(0, FIRST_SHOWN);
  const more = notes.length - shown.length;
  return (
    <section className={styles.notes} aria-labelledby={id}>
      <h2 id={id}>
        {words.entered}
        {notes.length > 0 && (
          <span>{hidden > 0 ? words.hidden(notes.length, hidden) : words.shown(notes.length)}</span>
        )}
      </h2>
      {notes.length === 0 && <p className={styles.none}>{words.noneYet}</p>}
      <ul>
        {shown.map((note) => (
          <Row
            key={note.id}
            note={note}
            label={labelOf(note.note)}
            from={note.org ? orgName(note.org) : words.wholeTable}
            href={hrefOf(note.id)}
            onChange={() => onChange(note)}
          />
        ))}
      </ul>
      {more > 0 && (
        <Button
          variant="bare"
          size="small"
          className={styles.more}
          onClick={() => setShowsAll(true)}
        >
          {words.more(more)}
        </Button>
      )}
    </section>
  );
}

interface RowProps {
  readonly note: NoteRow;
  readonly label: string;
  readonly from: string | null;
  readonly href: string;
  readonly onChange: () => void;
}

function Row({ note, label, from, href, onChange }: RowProps) {
  const words = useWords().tableHost;
  const lang = useLang();
  return (
    <li className={styles.row} data-col={note.column}>
      <span className={styles.label}>{label}</span>
      <Mark column={note.column} className={styles.mark} />
      <span className={styles.text}>
        <span className="sr">{COLUMN_NAMES[note.column][lang]}: </span>
        <span lang={note.lang}>{note.text}</span>
      </span>
      {from && (
        <span className={styles.from}>
          <Tag>{from}</Tag>
        </span>
      )}
      {note.unshown ? (
        <IconButton icon="pen" size="small" label={words.changeNote(label)} onClick={onChange} />
      ) : (
        <Link
          to={href}
          aria-label={words.seeNote(label)}
          className={buttonClass({ variant: 'bare', size: 'small' }, styles.see)}
        >
          <Icon name="next" />
        </Link>
      )}
    </li>
  );
}
