import type { ActorId } from '#shared/domain/ids.ts';
import type { OpenWish } from '#shared/domain/visitExchange.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useActorName } from '../../state/useActorName.ts';
import { useBoard } from '../../state/useBoard.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { Button } from '../../ui/Button.tsx';
import { OptionButton } from '../../ui/OptionButton.tsx';
import { keepFocus, placeOf } from './keepFocus.ts';
import { useVisitDeeds } from './useVisitDeeds.ts';
import rows from './VisitRows.module.css';

interface Props {
  readonly open: OpenWish;
  readonly own: ActorId | null;
}

/** The hole where a host belongs: why nobody stands there, and who could. */
export function HostHole({ open, own }: Props) {
  const words = useWords().visits;
  const deeds = useVisitDeeds();
  const mayWrite = useMayWrite();
  const actors = useBoard((board) => board.actors);
  const { visit, guest, host, declined } = open;
  const isMissing = host !== null && actors.get(host)?.inRoom === false;
  const isAsked = own !== null && host === own;
  const isFree = own !== null && own !== guest && (host === null || declined);
  return (
    <div className={rows.hole}>
      <WhyNobody open={open} isMissing={isMissing} />
      {mayWrite && (
        <span>
          {isMissing && own && host && (
            <InviteButton open={open} own={own} onInvite={(by) => deeds.invite(visit, by)} />
          )}
          {own && (isAsked || isFree) && (
            <Button
              variant="line"
              size="small"
              onClick={() => {
                if (deeds.welcome(visit, own)) keepFocus(placeOf(visit.id));
              }}
            >
              {words.welcome}
            </Button>
          )}
          {isAsked && !declined && (
            <Button variant="bare" size="small" onClick={() => deeds.notNow(visit, host)}>
              {words.notNow}
            </Button>
          )}
        </span>
      )}
    </div>
  );
}

function WhyNobody({ open, isMissing }: { readonly open: OpenWish; readonly isMissing: boolean }) {
  const words = useWords().visits;
  const name = useActorName();
  const { visit, host, declined } = open;
  if (host === null) return <p>{words.noHost}</p>;
  if (declined) return <p>{words.cannotNow(name(host))}</p>;
  if (!isMissing) return <p>{words.notAnswered(name(host))}</p>;
  return (
    <p>
      {visit.inviter
        ? words.invites(name(visit.inviter), name(host))
        : words.hostMissing(name(host))}
    </p>
  );
}

interface InviteProps extends Props {
  readonly own: ActorId;
  readonly onInvite: (inviter: ActorId | null) => void;
}

/** One's own organisation asks whoever is not here, or leaves it to others again. */
function InviteButton({ open, own, onInvite }: InviteProps) {
  const words = useWords().visits;
  const { inviter } = open.visit;
  if (inviter !== null && inviter !== own) return null;
  return (
    <OptionButton
      marked
      pressed={inviter === own}
      onClick={() => onInvite(inviter === own ? null : own)}
    >
      {words.invite}
    </OptionButton>
  );
}
