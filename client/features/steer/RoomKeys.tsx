import type { Command } from '#shared/domain/stage/commands.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../i18n/useWords.ts';
import { BarKey } from './BarKey.tsx';
import styles from './SteerBar.module.css';

interface Props {
  readonly stage: Stage;
  readonly refusedBy: string | null;
  readonly onCommand: (command: Command) => void;
}

/** What is done with the whole room at once. */
export function RoomKeys({ stage, refusedBy, onCommand }: Props) {
  const { steer } = useWords();
  const { locked, position } = stage;
  return (
    <div className={styles.keys}>
      <BarKey
        wide
        label={locked ? steer.unlock : steer.lock}
        icon={locked ? 'lock' : 'unlock'}
        pressed={locked}
        refusedBy={refusedBy}
        onPress={() => onCommand({ type: 'lock', locked: !locked })}
      />
      <BarKey
        wide
        label={steer.callAll}
        icon="bell"
        refusedBy={refusedBy}
        onPress={() => onCommand({ type: 'gather', position })}
      />
    </div>
  );
}
