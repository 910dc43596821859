import type { Stage } from '#shared/domain/stage/stage.ts';
import { SaveLine } from '../../../features/board/header/SaveLine.tsx';
import { MiniThread } from '../../../features/board/header/StepPicker.tsx';
import { StepThread } from '../../../features/board/header/StepThread.tsx';
import { DoorControl } from '../../../features/room/door/DoorControl.tsx';
import type { Door } from '../../../features/room/door/useWaysIn.ts';
import type { FirstRunState } from '../../../features/room/firstRun/useFirstRun.ts';
import { InRoom } from '../../../features/room/InRoom.tsx';
import type { TableRow } from '../../../features/room/tables/tableRows.ts';
import { useTablesSummary } from '../../../features/room/tables/useTablesSummary.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { pathTo } from '../../../state/paths.ts';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { DayTitle } from '../../../ui/DayTitle.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { SkipLink } from '../../../ui/SkipLink.tsx';
import { Wordmark } from '../../../ui/Wordmark.tsx';
import { type Face, FaceTabs } from './FaceTabs.tsx';
import { PlaceName } from './PlaceName.tsx';
import styles from './RoomHead.module.css';
import { RoomMenu } from './RoomMenu.tsx';

interface Props {
  /** Id of what comes below, to which a link leads past all this. */
  readonly skipTo: string;
  readonly stage: Stage;
  readonly rows: readonly TableRow[];
  readonly wide: boolean;
  readonly roomy: boolean;
  readonly face: Face;
  readonly onFace: (face: Face) => void;
  readonly door: Door;
  readonly firstRun: FirstRunState;
  readonly onHelp: () => void;
}

/** Whose day it is, who is here, how one gets in, and the thread of the day. */
export function RoomHead(props: Props) {
  const { skipTo, stage, rows, wide, roomy, face, onFace, firstRun, onHelp } = props;
  const { exercises, firstRun: words, start, steer } = useWords();
  const { ways, take } = props.door;
  const summary = useTablesSummary(stage, rows);
  const screenLink = ways?.links.screen;
  const faces = !roomy && <FaceTabs face={face} onFace={onFace} summary={summary} />;
  const door = <DoorControl open={stage.doorOpen} code={ways?.code ?? null} take={take} />;
  const menu = <RoomMenu stage={stage} ways={ways} wide={wide} firstRun={firstRun} />;
  if (!wide) {
    return (
      <header className={styles.phone}>
        <SkipLink to={skipTo}>{exercises.skip}</SkipLink>
        <div className={styles.top}>
          <PlaceName picks={face === 'board'} />
          {door}
          {menu}
        </div>
        <MiniThread />
        {faces}
      </header>
    );
  }
  return (
    <header className={styles.wide}>
      <SkipLink to={skipTo}>{exercises.skip}</SkipLink>
      <div className={styles.top}>
        <Wordmark href={pathTo.start()} label={start.toStart} />
        <DayTitle className={styles.title}>{steer.leading(stage.title)}</DayTitle>
        <span className={styles.saved}>
          <SaveLine clock />
        </span>
        <InRoom rows={rows} />
        {door}
        {screenLink && (
          <ButtonLink
            href={screenLink}
            target="_blank"
            rel="noopener"
            variant="line"
            size="small"
            icon="screen"
            onClick={firstRun.list?.showCode}
          >
            {steer.openScreen}
          </ButtonLink>
        )}
        <IconButton
          icon="help"
          label={words.help}
          size="small"
          aria-keyshortcuts="?"
          onClick={onHelp}
        />
        {menu}
      </div>
      {/* The question of the step is the page's heading where the board is shown. */}
      {!roomy && face === 'tables' && <h1 className="sr">{steer.leading(stage.title)}</h1>}
      <StepThread />
      {faces}
    </header>
  );
}
