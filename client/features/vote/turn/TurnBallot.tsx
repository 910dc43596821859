import { useState } from 'react';
import { COLUMN_SHORT_NAMES, COLUMNS } from '#shared/domain/columns.ts';
import type { CardId, TableId } from '#shared/domain/ids.ts';
import { type Choices, lyingOn, purseOf } from '#shared/domain/stage/ballot.ts';
import { pressVote } from '#shared/domain/stage/pressVote.ts';
import type { Round } from '#shared/domain/stage/stage.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useProjection } from '../../../state/useProjection.ts';
import { useSession } from '../../../state/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { Lane } from '../../../ui/Lane.tsx';
import { useToasts } from '../../../ui/useToasts.ts';
import styles from './TurnBallot.module.css';
import { TurnOption } from './TurnOption.tsx';
import { turnChoices } from './turnChoices.ts';
import { useLeftText } from './useLeftText.ts';

interface Props {
  readonly round: Round;
  /** From 1: whose turn it is among those who vote on this device. */
  readonly turn: number;
  readonly table: TableId;
  /** It is handed in, and the screen is empty. How it fares stands in `session.handed`. */
  readonly onHandedIn: () => void;
}

/**
 * The ballot of one person without a phone, on somebody's device. It is handed in once and whole; before that it
 * is nowhere but here, and afterwards nobody on this device sees what was chosen. Give it a `key` of its own for each turn.
 */
export function TurnBallot({ round, turn, table, onHandedIn }: Props) {
  const words = useWords().vote;
  const lang = useLang();
  const session = useSession();
  const toasts = useToasts();
  const cardOf = lyingOn(useBoard((board) => board));
  const cells = useProjection((projection) => projection.cells);
  const [choices, choose] = useState<Choices>({});
  const leftText = useLeftText(round, choices, cardOf);
  const press = (card: CardId) => {
    const pressed = pressVote(round, choices, card, cardOf);
    if (pressed.ok) choose(pressed.value);
    else toasts.show({ text: words.faults[pressed.problem] });
  };
  const handIn = () => {
    session.hand({ kind: 'ballot', round: round.id, turn, table, choices });
    choose({});
    onHandedIn();
  };
  return (
    <div>
      <div className={styles.lanes}>
        {COLUMNS.filter((column) => purseOf(round, column, {}, cardOf).has > 0).map((column) => (
          <Lane key={column} column={column} name={COLUMN_SHORT_NAMES[column][lang]} dense>
            <ul className={styles.list}>
              {turnChoices(round, column, cells).map((option) => (
                <li key={option.id}>
                  <TurnOption option={option} votes={choices[option.id] ?? 0} onPress={press} />
                </li>
              ))}
            </ul>
          </Lane>
        ))}
      </div>
      <div className={styles.hand}>
        <p role="status">
          <b>{leftText}</b> <small>{words.turn.help}</small>
        </p>
        <Button onInk iconEnd="next" onClick={handIn}>
          {words.turn.handIn}
        </Button>
      </div>
    </div>
  );
}
