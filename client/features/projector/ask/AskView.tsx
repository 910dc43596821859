import type { Stage } from '#shared/domain/stage/stage.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { Place } from '../frame/Place.tsx';
import type { Door } from '../join/Door.ts';
import { JoinBox } from '../join/JoinBox.tsx';
import { promptSize, screenText } from '../screenText.ts';
import { takesIn } from '../screenView.ts';
import styles from './AskView.module.css';
import { DayThread } from './DayThread.tsx';
import { dayProgress } from './dayProgress.ts';
import { ScreenClock } from './ScreenClock.tsx';
import { StepCounts } from './StepCounts.tsx';

interface Props {
  readonly stage: Stage;
  readonly door: Door;
  /** In place of the question. */
  readonly said?: string;
  readonly help?: string;
}

/** A question to think about, what to do with it and how long. */
export function AskView({ stage, door, said, help }: Props) {
  const { projector } = useWords();
  const lang = useLang();
  const text = screenText(stage, projector, lang);
  const prompt = said ?? text.prompt;
  const { position } = stage;
  return (
    <div className={styles.ask}>
      <div className={styles.left}>
        <div className={styles.prompt}>
          <Place stage={stage} />
          <h1 className={styles[promptSize(prompt)]}>{prompt}</h1>
        </div>
        <div className={styles.now}>
          <ScreenClock timer={stage.timer} />
          <div className={styles.phase}>
            <h2>{text.phase}</h2>
            <p>{help ?? text.help}</p>
          </div>
        </div>
      </div>
      <div className={styles.right}>
        {takesIn(stage) && <JoinBox door={door} />}
        {position.kind === 'step' && <StepCounts step={position.step} />}
      </div>
      <DayThread progress={dayProgress(stage)} />
    </div>
  );
}
