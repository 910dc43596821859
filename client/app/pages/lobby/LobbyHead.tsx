import { standsFor } from '#shared/domain/actor.ts';
import { SettingsButton } from '../../../features/settings/SettingsButton.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { pathTo } from '../../../state/paths.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useSeat } from '../../../state/useSeat.ts';
import { useSession } from '../../../state/useSession.ts';
import { useStage } from '../../../state/useStage.ts';
import styles from './LobbyHead.module.css';

/** Where one sits and from where one comes. */
export function LobbyHead() {
  const { common } = useWords();
  const { workshop } = useSession();
  const [seat] = useSeat();
  const table = useStage(({ tables }) => tables.find(({ id }) => id === seat.table)?.name ?? null);
  const org = useBoard(({ actors }) => seat.org && actors.get(standsFor(seat.org, actors))?.name);
  return (
    <>
      <b>{table !== null && common.table(table)}</b>
      <span className={styles.org}>{org}</span>
      <SettingsButton seatHref={pathTo.join(workshop)} />
    </>
  );
}
