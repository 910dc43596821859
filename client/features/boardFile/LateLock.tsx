import { useWords } from '../../i18n/useWords.ts';
import { useCommand } from '../../state/useCommand.ts';
import { useStage } from '../../state/useStage.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './BoardFile.module.css';

/** A day that is over still takes what late phones deliver, until whoever leads locks it. */
export function LateLock() {
  const { sync } = useWords().boardFile;
  const command = useCommand();
  const isOver = useStage(({ position }) => position.kind === 'closed') ?? false;
  const locked = useStage((stage) => stage.locked) ?? false;
  if (!isOver) return null;
  return (
    <div className={styles.part}>
      <p className={styles.text}>{locked ? sync.locked : sync.lateText}</p>
      <Button
        variant="line"
        icon="lock"
        onClick={() => void command({ type: 'lock', locked: !locked })}
      >
        {locked ? sync.unlock : sync.lock}
      </Button>
    </div>
  );
}
