import type { CardId } from '#shared/domain/ids.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useOwnVotes } from '../ballot/useOwnBallot.ts';
import { useVote } from '../ballot/useVote.ts';
import styles from './VoteButton.module.css';

interface Props {
  readonly round: Round;
  readonly card: CardId;
  readonly reachable: boolean;
  readonly describedBy: string;
}

/** A button with four holes where one's own lies, else a ring to lay it in. */
export function VoteButton({ round, card, reachable, describedBy }: Props) {
  const words = useWords().vote;
  const vote = useVote();
  const own = useOwnVotes(round.id, [card]);
  const tabIndex = reachable ? 0 : -1;
  return (
    <span className={styles.vote}>
      {own > 0 && round.perCard > 1 && (
        <IconButton
          icon="minus"
          size="small"
          label={words.takeOne}
          aria-describedby={describedBy}
          tabIndex={tabIndex}
          onClick={() => vote.takeOne(card)}
        />
      )}
      <button
        type="button"
        aria-pressed={own > 0}
        aria-describedby={describedBy}
        tabIndex={tabIndex}
        className={classes(styles.button, own > 0 && styles.on)}
        onClick={() => vote.press(card)}
      >
        <Icon name={own > 0 ? 'button' : 'ring'} />
        {own > 0 ? words.own(own) : words.give}
      </button>
    </span>
  );
}
