import { useMemo } from 'react';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useFormats, useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { MiniClock } from '../ask/MiniClock.tsx';
import { roundOf, useTurns } from '../frame/useTurns.ts';
import { promptSize } from '../screenText.ts';
import { beginsText } from './beginsText.ts';
import type { Door } from './Door.ts';
import { HopesView } from './HopesView.tsx';
import { HOPES_AT_ONCE, hopesOn } from './hopes.ts';
import { JoinBox } from './JoinBox.tsx';
import styles from './LobbyView.module.css';
import { TableRows } from './TableRows.tsx';

interface Props {
  readonly stage: Stage;
  readonly door: Door;
}

/** As people come in: the way in, and now and then six of the hopes. The way in is back after each of them. */
export function LobbyView({ stage, door }: Props) {
  const cards = useBoard((board) => board.cards);
  const hopes = useMemo(() => hopesOn({ cards }), [cards]);
  const { count } = useTurns();
  const pages = Math.ceil(hopes.lifted.length / HOPES_AT_ONCE);
  if (pages === 0 || count % 2 === 0) return <WayIn stage={stage} door={door} />;
  const page = roundOf((count - 1) / 2, pages);
  const shown = hopes.lifted.slice(page * HOPES_AT_ONCE, (page + 1) * HOPES_AT_ONCE);
  return <HopesView hopes={shown} written={hopes.written} door={door} />;
}

function WayIn({ stage, door }: Props) {
  const { projector } = useWords();
  const format = useFormats();
  return (
    <div className={styles.lobby}>
      <div className={styles.left}>
        <div className={styles.begins}>
          <p>{beginsText(stage, format, projector) ?? stage.organiser}</p>
          <MiniClock timer={stage.timer} />
        </div>
        <h1 className={styles[promptSize(stage.title)]}>{stage.title}</h1>
        <ol className={styles.how}>
          {projector.howTo.map((line, index) => (
            <li key={line}>
              <b aria-hidden="true">{index + 1}</b>
              {line}
            </li>
          ))}
        </ol>
      </div>
      <JoinBox door={door} large />
      <TableRows />
    </div>
  );
}
