import { COLUMN_SHORT_NAMES, COLUMNS } from '#shared/domain/columns.ts';
import { openRound } from '#shared/domain/stage/ballot.ts';
import type { Round, Stage } from '#shared/domain/stage/stage.ts';
import { Rich } from '../../../i18n/Rich.tsx';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { useReadable } from '../../../state/useReadable.ts';
import { useSession } from '../../../state/useSession.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { ScreenClock } from '../ask/ScreenClock.tsx';
import { MiniHead } from '../frame/MiniHead.tsx';
import { Stitches } from '../frame/Stitches.tsx';
import type { Door } from '../join/Door.ts';
import { screenText } from '../screenText.ts';
import styles from './VoteView.module.css';

interface Props {
  readonly stage: Stage;
  readonly door: Door;
}

/** How many have voted of how many there are. What they chose nobody knows before the round is closed. */
export function VoteView({ stage, door }: Props) {
  const { projector } = useWords();
  const lang = useLang();
  const round = openRound(stage);
  return (
    <div className={styles.view}>
      <MiniHead stage={{ ...stage, timer: { state: 'off' } }} door={door} />
      <h1>{screenText(stage, projector, lang).help}</h1>
      <div className={styles.now}>
        <ScreenClock timer={stage.timer} />
        {round && <Budget round={round} />}
      </div>
      {round && <Ballots />}
    </div>
  );
}

function Budget({ round: { budget, total = null } }: { readonly round: Round }) {
  const { projector } = useWords();
  const lang = useLang();
  return (
    <div className={styles.budget}>
      <h2>{projector.buttonsEach}</h2>
      {total !== null && <p>{total}</p>}
      <ul>
        {COLUMNS.filter((column) => total === null && (budget[column] ?? 0) > 0).map((column) => (
          <li key={column} data-col={column}>
            <Mark column={column} />
            {COLUMN_SHORT_NAMES[column][lang]} <b>{budget[column]}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Ballots() {
  const { projector } = useWords();
  const { ballots } = useReadable(useSession().counts);
  const cast = ballots.reduce((sum, one) => sum + one.ballots, 0);
  const devices = useProjection(
    ({ present }) => present.filter(({ table, own }) => table !== null && !own).length,
  );
  const text = devices > cast ? projector.ballots(cast, devices) : projector.ballotsAlone(cast);
  return (
    <div className={styles.ballots}>
      <p>
        <Rich text={text} />
      </p>
      <Stitches sewn={cast} holes={Math.max(0, devices - cast)} />
      <p className={styles.after}>{projector.resultAfter}</p>
    </div>
  );
}
