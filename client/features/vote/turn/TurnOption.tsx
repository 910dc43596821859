import type { CardId } from '#shared/domain/ids.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './TurnBallot.module.css';
import type { TurnChoice } from './turnChoices.ts';

interface Props {
  readonly option: TurnChoice;
  readonly votes: number;
  readonly onPress: (card: CardId) => void;
}

/** A card or a group as something to lay a button on: all of it can be pressed. */
export function TurnOption({ option: { id, title, texts }, votes, onPress }: Props) {
  const { common } = useWords();
  const on = votes > 0;
  return (
    <button
      type="button"
      aria-pressed={on}
      className={classes(styles.option, on && styles.on)}
      onClick={() => onPress(id)}
    >
      <span>
        {title || texts.join(' · ')}
        {texts.length > 1 && <small> {common.cards(texts.length)}</small>}
      </span>
      <span className={styles.mark}>
        <Icon name={on ? 'button' : 'ring'} />
        {votes > 1 && votes}
      </span>
    </button>
  );
}
