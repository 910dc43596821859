import type { ActorId, VisitId } from '#shared/domain/ids.ts';
import type { Visit } from '#shared/domain/visit.ts';
import type { OpenWish } from '#shared/domain/visitExchange.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useActorName } from '../../state/useActorName.ts';
import { useBoard } from '../../state/useBoard.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { OneActorField } from '../../writing/actors/OneActorField.tsx';
import type { SideOf } from './side.ts';
import { useVisitDeeds } from './useVisitDeeds.ts';
import styles from './VisitDialogs.module.css';
import { VisitWords } from './VisitWords.tsx';

interface Props {
  readonly side: SideOf;
  /** Set where the wish has no host yet: then one can be named. */
  readonly open: OpenWish | null;
  readonly onClose: () => void;
}

/** What one organisation says of a visit, to change together with the others who write there. */
export function SideDialog({ side, open, onClose }: Props) {
  const { common, visits: words } = useWords();
  const deeds = useVisitDeeds();
  const name = useActorName();
  const own = [...side.learn, ...side.show.filter(({ guest }) => guest === null)];
  return (
    <Dialog
      title={name(side.actor)}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        own.length > 0 && (
          <Button
            variant="danger"
            icon="trash"
            onClick={() => {
              if (deeds.remove(own)) onClose();
            }}
          >
            {words.remove}
          </Button>
        )
      }
    >
      <div className={styles.fields}>
        {side.learn.map(({ id }) => (
          <VisitWords key={id} visit={id} field="learn" />
        ))}
        {open && <HostField wish={open.visit.id} guest={open.guest} />}
        {toShow(side.show).map(({ id }) => (
          <VisitWords key={id} visit={id} field="show" />
        ))}
      </div>
    </Dialog>
  );
}

/** Fields that hold words, or the last one where there are none: that is the host's own offer, if it has made one. */
function toShow(visits: readonly Visit[]): readonly Visit[] {
  const filled = visits.filter(({ show }) => show.trim() !== '');
  return filled.length > 0 ? filled : visits.slice(-1);
}

function HostField({ wish, guest }: { readonly wish: VisitId; readonly guest: ActorId }) {
  const words = useWords().visits;
  const deeds = useVisitDeeds();
  const visit = useBoard((board) => board.visits.get(wish));
  if (!visit) return null;
  return (
    <OneActorField
      label={words.host}
      hint={words.hostHint}
      ask={words.findHost}
      chosen={visit.host}
      onChoose={(host) => deeds.setHost(visit, host)}
      except={guest}
    />
  );
}
