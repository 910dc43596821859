import { useState } from 'react';
import { standsFor as standsForActor } from '#shared/domain/actor.ts';
import type { ActorId } from '#shared/domain/ids.ts';
import { nextNote, noteLabel } from '#shared/domain/paperNote.ts';
import { isShown } from '#shared/domain/stage/shown.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { STEP_NAMES, type StepId } from '#shared/domain/steps.ts';
import type { Table } from '#shared/domain/table.ts';
import { StepTimer } from '../../../features/board/header/StepTimer.tsx';
import { NoteForm } from '../../../features/compose/paper/NoteForm.tsx';
import { EnteredNotes } from '../../../features/tablehost/EnteredNotes.tsx';
import { type NoteRow, noteRows } from '../../../features/tablehost/noteRows.ts';
import { Rich } from '../../../i18n/Rich.tsx';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { pathTo } from '../../../state/paths.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useHosting } from '../../../state/useHosting.ts';
import { useReadable } from '../../../state/useReadable.ts';
import { useSession } from '../../../state/useSession.ts';
import { useUndoOffer } from '../../../state/useUndoOffer.ts';
import type { Hosting } from '../../../sync/device/hosting.ts';
import type { UnshownCard } from '../../../sync/unshown/unshownCard.ts';
import { useAnnouncer } from '../../../ui/useAnnouncer.ts';
import styles from '../TablePage.module.css';

interface Props {
  readonly hosting: Hosting;
  readonly table: Pick<Table, 'id' | 'name'>;
  readonly stage: Stage;
  readonly step: StepId;
}

const all = <Value,>(value: Value): Value => value;

/** Writing in what stands on the table's paper notes. */
export function PaperPart({ hosting, table, stage, step }: Props) {
  const { tableHost: words } = useWords();
  const lang = useLang();
  const session = useSession();
  const announcer = useAnnouncer();
  const offerUndo = useUndoOffer();
  const [, setHosting] = useHosting();
  const board = useBoard(all);
  const unshown = useReadable(session.unshown);
  const [changing, setChanging] = useState<NoteRow | null>(null);
  const notes = noteRows({ board, unshown }, table.id, step);
  // Somebody may have taken it away, or the leader shown it, while it was being changed.
  const before = unshown.find(({ id }) => id === changing?.id) ?? null;
  const number = before?.note ?? nextNote([...board.cards.values(), ...unshown], table.id);
  const labelOf = (note: number) => noteLabel(table.name, note);
  const orgName = (org: ActorId) =>
    board.actors.get(standsForActor(org, board.actors))?.name ?? null;
  const orgs = new Set([...hosting.people.map(({ org }) => org), before?.org ?? null]);
  const sources = [...orgs].flatMap((org) =>
    org ? [{ org, name: orgName(org) ?? words.wholeTable }] : [],
  );
  const remove = (card: UnshownCard) => {
    session.dropUnshown(card.id);
    setChanging(null);
    const undo = () => session.keepUnshown(card);
    offerUndo({ message: words.noteRemoved(labelOf(number)), undo });
  };
  const [change, setChange] = useState<Pick<Hosting, 'column' | 'from'>>(hosting);
  const choice = before ? change : hosting;
  const choose = (next: Partial<Pick<Hosting, 'column' | 'from'>>) =>
    before ? setChange({ ...change, ...next }) : setHosting({ ...hosting, ...next });
  return (
    <div>
      <div className={styles.ask}>
        <h1>{words.writeIn}</h1>
        <StepTimer className={styles.timer} />
      </div>
      <p className={styles.sub}>
        <Rich text={words.intoStep(`**${STEP_NAMES[step][lang]}**`)} />{' '}
        <span className={styles.long}>
          {words.oneAtATime}{' '}
          {isShown(stage, step, table.id) ? words.shownAtOnce : words.hiddenStill}
        </span>
      </p>
      <NoteForm
        key={before?.id ?? 'new'}
        table={table.id}
        label={labelOf(number)}
        number={number}
        step={step}
        column={choice.column}
        from={choice.from}
        sources={sources}
        before={before}
        onColumn={(column) => choose({ column })}
        onFrom={(from) => choose({ from })}
        onKept={() => {
          announcer.polite(
            before ? words.noteChanged(labelOf(number)) : words.noteAdded(labelOf(number)),
          );
          setChanging(null);
        }}
        onCancel={() => setChanging(null)}
        onRemove={remove}
      />
      <EnteredNotes
        notes={notes}
        labelOf={labelOf}
        orgName={orgName}
        hrefOf={(card) => pathTo.card(session.workshop, card)}
        onChange={(note) => {
          setChange({ column: note.column, from: note.org });
          setChanging(note);
        }}
      />
    </div>
  );
}
