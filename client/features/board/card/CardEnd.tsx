import type { Card } from '#shared/domain/card.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { StateLine } from '../../../ui/StateLine.tsx';
import { useBoardScope } from '../actions/boardContext.ts';
import type { Cell } from '../move/placeAt.ts';
import styles from './BoardCard.module.css';
import { CardMenu } from './CardMenu.tsx';

interface Props {
  readonly card: Card;
  readonly cell: Cell;
  readonly pending: boolean;
  readonly unshown: boolean;
  readonly selected: boolean;
  readonly reachable: boolean;
  /** Id of the card's words: which card the buttons are about. */
  readonly words: string;
}

/** The right end of a card: how it stands, what it got, and what can be done with it. */
export function CardEnd({ words: textId, ...props }: Props) {
  const { card, cell, pending, unshown, selected, reachable } = props;
  const words = useWords().board;
  const { parts, rights } = useBoardScope();
  return (
    <span className={styles.end}>
      <parts.Votes card={card} cell={cell} reachable={reachable} words={textId} />
      {pending && (
        <StateLine tone="warn" icon="clock">
          {rights.locked ? words.waitingForUnlock : words.waitingForNet}
        </StateLine>
      )}
      {rights.locked && !pending && !unshown && <StateLine icon="lock">{words.locked}</StateLine>}
      {rights.locked && pending && <span>{words.canBeChanged}</span>}
      <CardMenu
        card={card}
        cell={cell}
        pending={pending}
        unshown={unshown}
        selected={selected}
        reachable={reachable}
        describedBy={textId}
      />
    </span>
  );
}
