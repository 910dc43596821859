import { COLUMNS } from '#shared/domain/columns.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { MiniHead } from '../frame/MiniHead.tsx';
import { useTurns } from '../frame/useTurns.ts';
import type { Door } from '../join/Door.ts';
import { screenText } from '../screenText.ts';
import { WallColumn } from './WallColumn.tsx';
import styles from './WallView.module.css';

interface Props {
  readonly step: StepId;
  readonly stage: Stage;
  readonly door: Door;
}

/** The cards of a step as they come, for the whole room. All columns turn their pages at once. */
export function WallView({ step, stage, door }: Props) {
  const { projector } = useWords();
  const lang = useLang();
  const turn = useTurns();
  return (
    <div className={styles.wall}>
      <MiniHead stage={stage} door={door} />
      <h1>{screenText(stage, projector, lang).help}</h1>
      <div className={styles.columns}>
        {COLUMNS.map((column) => (
          <WallColumn key={column} step={step} column={column} turn={turn} />
        ))}
      </div>
    </div>
  );
}
