import { type ReactNode, useState } from 'react';
import type { Actor } from '#shared/domain/actor.ts';
import type { Role } from '#shared/domain/role.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useConnection } from '../../state/useConnection.ts';
import { useReadable } from '../../state/useReadable.ts';
import type { Session } from '../../sync/Session.ts';
import { Contents } from './Contents.tsx';
import styles from './Desk.module.css';
import { DeskParts } from './DeskParts.tsx';
import type { DeskDeeds } from './deskDeeds.ts';
import type { DeskHrefs } from './Exports.tsx';
import type { LinkStore } from './linkStore.ts';
import { RotateDialog } from './RotateDialog.tsx';
import { SaverLine } from './SaverLine.tsx';
import { SharePanel } from './SharePanel.tsx';
import { createSaver } from './saver.ts';

interface Props {
  readonly session: Session;
  readonly stage: Stage;
  readonly actors: readonly Actor[];
  readonly links: LinkStore;
  readonly deeds: DeskDeeds;
  readonly hrefs: DeskHrefs;
  readonly wordmark: ReactNode;
  /** The workshop as a file, and which devices are in sync. */
  readonly boardFile: ReactNode;
  /** What people answered on the way out, once the day is over. */
  readonly answers: ReactNode;
  /** Whether the network of the hall is to be trusted. */
  readonly network: ReactNode;
  /** Right in the head: settings, and the way to the board. */
  readonly ways: ReactNode;
}

/** The organiser's desk: contents, what is prepared, and who should have which link. */
export function Desk(props: Props) {
  const { session, stage, actors, links, deeds, hrefs } = props;
  const { boardFile, answers, network, wordmark, ways } = props;
  const { exit, files, organise, share, boardFile: file, network: networkWords } = useWords();
  const [saver] = useState(() => createSaver(session));
  const [rotating, setRotating] = useState<Role | null>(null);
  const shown = useReadable(links);
  const { kind } = useConnection();
  const isComing = !shown && (kind === 'connecting' || kind === 'online');
  return (
    <>
      <header className={styles.top}>
        {wordmark}
        <SaverLine saver={saver} />
        {ways}
      </header>
      <div className={styles.page}>
        <Contents
          sections={[
            { id: 'basics', title: organise.basics },
            { id: 'case', title: organise.case },
            { id: 'times', title: organise.times },
            { id: 'organisations', title: organise.organisations },
            { id: 'network', title: networkWords.title },
            { id: 'import', title: files.import },
            { id: 'export', title: files.export },
            { id: 'file', title: file.title },
            ...(answers ? [{ id: 'exit', title: exit.result }] : []),
            { id: 'data', title: organise.data },
          ]}
        />
        <main className={styles.form}>
          <DeskParts
            session={session}
            stage={stage}
            actors={actors}
            saver={saver}
            deeds={deeds}
            hrefs={hrefs}
            boardFile={boardFile}
            answers={answers}
            network={network}
          />
        </main>
        <aside className={styles.rail} aria-label={share.links} data-coming={isComing}>
          {shown ? (
            <SharePanel day={stage} links={shown} onRotate={setRotating} />
          ) : (
            <p className={styles.waiting}>{share.linksMissing}</p>
          )}
        </aside>
      </div>
      {rotating && (
        <RotateDialog role={rotating} rotate={deeds.rotate} onClose={() => setRotating(null)} />
      )}
    </>
  );
}
