import { COLUMN_SHORT_NAMES, COLUMNS, type ColumnId } from '#shared/domain/columns.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { Mark } from '../../ui/Mark.tsx';
import { Needle } from '../../ui/Needle.tsx';
import type { DoorCode } from './codeStore.ts';
import { dayProgress } from './dayProgress.ts';
import { JoinBox } from './JoinBox.tsx';
import styles from './Projector.module.css';
import { ScreenClock } from './ScreenClock.tsx';
import { promptSize, screenText } from './screenText.ts';

interface Props {
  readonly stage: Stage;
  /** Relay clock, ms. */
  readonly now: number;
  /** Cards in the step that the room is in. */
  readonly counts: Readonly<Record<ColumnId, number>>;
  readonly door: DoorCode;
  /** Where the code is entered, as `https://host`. */
  readonly origin: string;
  /** Given when what is shown may be old: `Senast uppdaterad 10.42`. */
  readonly lastUpdated: string | null;
}

/** The big screen, drawn for 1920 × 1080 and scaled to whatever it is shown on. Always light: it must stand daylight. */
export function Projector({ stage, now, counts, door, origin, lastUpdated }: Props) {
  const { projector } = useWords();
  const lang = useLang();
  const { prompt, phase, help } = screenText(stage, projector, lang);
  return (
    <main className={styles.screen} data-theme="light">
      <div className={styles.picture}>
        <Place stage={stage} />
        <div className={styles.left}>
          <h1 className={styles[promptSize(prompt)]}>{prompt}</h1>
          <div className={styles.now}>
            <ScreenClock timer={stage.timer} now={now} />
            <div className={styles.phase}>
              <h2>{phase}</h2>
              <p>{help}</p>
            </div>
          </div>
        </div>
        {takesIn(stage) && <JoinBox door={door} origin={origin} />}
        {stage.position.kind === 'step' && <Counts counts={counts} />}
        <DayThread progress={dayProgress(stage)} />
        <p className={styles.old} role="status">
          {lastUpdated}
        </p>
      </div>
    </main>
  );
}

/** After the day the code opens nothing: who comes late needs the link. */
const takesIn = ({ position }: Stage): boolean =>
  position.kind === 'lobby' || position.kind === 'step';

function Place({ stage: { position, plan, organiser } }: Pick<Props, 'stage'>) {
  const { common } = useWords();
  const lang = useLang();
  if (position.kind !== 'step') return <p className={styles.place}>{organiser}</p>;
  const number = plan.findIndex(({ step }) => step === position.step) + 1;
  return (
    <p className={styles.place}>
      {number > 0 && common.stepOf(number, plan.length)}{' '}
      <span>{STEP_NAMES[position.step][lang]}</span>
    </p>
  );
}

function Counts({ counts }: Pick<Props, 'counts'>) {
  const lang = useLang();
  return (
    <ul className={styles.counts}>
      {COLUMNS.map((column) => (
        <li key={column} data-col={column}>
          <Mark column={column} />
          {COLUMN_SHORT_NAMES[column][lang]} <b>{counts[column]}</b>
        </li>
      ))}
    </ul>
  );
}

function DayThread({ progress }: { readonly progress: number }) {
  return (
    <div className={styles.thread} style={{ '--p': progress } as React.CSSProperties}>
      <Needle className={styles.needle} />
    </div>
  );
}
