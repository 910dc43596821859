import { useState } from 'react';
import { type Stage, steeringSchema } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useCommand } from '../../state/useCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RadioOption } from '../../ui/RadioOption.tsx';
import styles from './Room.module.css';

interface Props {
  readonly steering: Stage['steering'];
  readonly onClose: () => void;
}

/** All together, table by table, or everybody freely: with what each means. The bar offers to take it back. */
export function SteeringDialog({ steering, onClose }: Props) {
  const { common, room } = useWords();
  const words = room.steering;
  const command = useCommand();
  const [chosen, setChosen] = useState(steering);
  const steer = () => {
    onClose();
    if (chosen !== steering) void command({ type: 'steerBy', steering: chosen });
  };
  return (
    <Dialog
      title={words.title}
      closeLabel={common.close}
      onClose={onClose}
      actions={<Button onClick={steer}>{words.choose}</Button>}
    >
      <fieldset className={styles.ways} aria-label={words.title}>
        {steeringSchema.options.map((way) => (
          <RadioOption
            key={way}
            name="steering"
            checked={way === chosen}
            onChoose={() => setChosen(way)}
            className={styles.way}
          >
            <b>{words[way]}</b>
            <small>{words.help[way]}</small>
          </RadioOption>
        ))}
      </fieldset>
      <p className={styles.note}>{words.note}</p>
    </Dialog>
  );
}
