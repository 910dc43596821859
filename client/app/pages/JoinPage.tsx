import type { TableId } from '#shared/domain/ids.ts';
import type { ChosenOrg } from '../../features/join/chosenOrg.ts';
import { JoinForm } from '../../features/join/JoinForm.tsx';
import { RightNow } from '../../features/join/RightNow.tsx';
import { Welcome } from '../../features/join/Welcome.tsx';
import { DataPolicy } from '../../features/settings/DataPolicy.tsx';
import { SettingsButton } from '../../features/settings/SettingsButton.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { Link } from '../../state/Link.tsx';
import { pathTo } from '../../state/paths.ts';
import { useActors } from '../../state/useActors.ts';
import { useConnection } from '../../state/useConnection.ts';
import { useHasMet } from '../../state/useHasMet.ts';
import { useRelayTime } from '../../state/useRelayTime.ts';
import { useAddress, useNavigate } from '../../state/useRoute.ts';
import { useSeat } from '../../state/useSeat.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import { buttonClass } from '../../ui/buttonClass.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useToasts } from '../../ui/useToasts.ts';
import { tableIn } from './join/tableIn.ts';
import { takePart } from './join/takePart.ts';

/** The whole stage, as it stands. */
const all = <Value,>(value: Value): Value => value;

/** How often the time that is left is told anew, ms. */
const TOLD_MS = 10_000;

/** Shown as soon as the day is known, and often before the board is here. */
export function JoinPage() {
  const { common, organise, ownTable } = useWords();
  const session = useSession();
  const stage = useStage(all);
  const actors = useActors();
  const { kind } = useConnection();
  const hasMet = useHasMet();
  const [seat, setSeat] = useSeat();
  const navigate = useNavigate();
  const address = useAddress();
  const toasts = useToasts();
  const now = useRelayTime(TOLD_MS);
  if (!stage) return null;

  const enter = (chosen: ChosenOrg, table: TableId) => {
    const org = takePart(session, chosen);
    if (!org) return toasts.show({ text: organise.boardLocked });
    setSeat({ org, table });
    // Whoever came by the link of a card comes to the card.
    navigate(pathTo.board(session.workshop) + location.search, { replace: true });
  };
  const table = tableIn(address) ?? seat.table;
  // Once there has been contact, none means none.
  const isOpening = kind === 'opening' || (kind === 'connecting' && !hasMet);
  const isComing = actors.length === 0 && isOpening;
  return (
    <Welcome
      stage={stage}
      startHref={pathTo.start()}
      aside={<SettingsButton seatHref={null} />}
      now={<RightNow stage={stage} table={table} now={hasMet ? now : null} />}
    >
      <JoinForm
        stage={stage}
        actors={isComing ? null : actors}
        org={seat.org}
        table={table}
        onEnter={enter}
        readMore={<DataPolicy label={common.readMore} />}
        otherWay={
          <Link
            to={pathTo.table(session.workshop, table)}
            className={buttonClass({ variant: 'bare', size: 'small' })}
          >
            <Icon name="screen" />
            {ownTable.isTables}
          </Link>
        }
      />
    </Welcome>
  );
}
