import { useState } from 'react';
import type { Command } from '#shared/domain/stage/commands.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useOwnTable } from '../../state/useOwnTable.ts';
import { useSession } from '../../state/useSession.ts';
import type { CommandRefusal } from '../../sync/Session.ts';
import { Button } from '../../ui/Button.tsx';
import { StateLine } from '../../ui/StateLine.tsx';
import { useAnnouncer } from '../../ui/useAnnouncer.ts';
import styles from './TableSignals.module.css';

/** "Vi är klara" and "Vi vill ha hjälp": said for the whole table, seen by whoever leads, taken back by the same press. */
export function TableSignals() {
  const words = useWords().ownTable;
  const table = useOwnTable();
  const session = useSession();
  const announcer = useAnnouncer();
  const [refusal, setRefusal] = useState<CommandRefusal | null>(null);
  if (!table) return null;
  const { id, done, help } = table.here;
  const tell = async (command: Command, seen: string) => {
    const answer = await session.command(command);
    setRefusal(answer.ok ? null : answer.problem);
    if (answer.ok) announcer.polite(seen);
  };
  return (
    <div className={styles.signals}>
      <div className={styles.buttons}>
        <Button
          variant="line"
          icon="check"
          aria-pressed={done}
          className={styles.signal}
          onClick={() =>
            void tell(
              { type: 'tableDone', table: id, done: !done },
              done ? words.takenBack : words.doneSeen,
            )
          }
        >
          {words.done}
        </Button>
        <Button
          variant="line"
          icon="help"
          aria-pressed={help}
          className={styles.signal}
          onClick={() =>
            void tell(
              { type: 'tableHelp', table: id, help: !help },
              help ? words.takenBack : words.helpSeen,
            )
          }
        >
          {words.help}
        </Button>
      </div>
      <p className={styles.note} role="status">
        {refusal ? (
          <StateLine tone="warn" icon="offline">
            {refusal === 'offline' ? words.noContact : words.notTold}
          </StateLine>
        ) : (
          words.onlyLeader
        )}
      </p>
    </div>
  );
}
