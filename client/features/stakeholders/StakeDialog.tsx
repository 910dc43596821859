import type { ActorId, TableId } from '#shared/domain/ids.ts';
import type { StakeView } from '#shared/domain/stakeholders.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useActorName } from '../../state/useActorName.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { OneActorField } from '../../writing/actors/OneActorField.tsx';
import { AboutField } from './AboutField.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import styles from './StakeDialog.module.css';
import { useStakeDeeds } from './useStakeDeeds.ts';
import { textsAbout } from './useStakes.ts';

interface Props {
  readonly table: TableId;
  readonly view: StakeView;
  /** In which order one goes from actor to actor: it stays while one goes, whatever is said of them. */
  readonly order: readonly ActorId[];
  readonly onGo: (actor: ActorId) => void;
  readonly onClose: () => void;
}

/** One actor at a time: how it is concerned, whether it is here, what it wins and what it risks. */
export function StakeDialog({ table, view, order, onGo, onClose }: Props) {
  const { common, stakeholders: words } = useWords();
  const name = useActorName();
  const deeds = useStakeDeeds();
  const { actor } = view;
  const at = order.indexOf(actor);
  const [before, after] = [order[at - 1], order[at + 1]];
  return (
    <Dialog
      title={name(actor)}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        order.length > 1 && (
          <>
            {before && (
              <Button variant="line" onClick={() => onGo(before)}>
                {words.previous}
              </Button>
            )}
            {after && (
              <Button className={styles.next} onClick={() => onGo(after)}>
                {words.next(name(after))}
              </Button>
            )}
          </>
        )
      }
    >
      <div className={styles.fields}>
        {order.length > 1 && <p className={styles.place}>{words.place(at + 1, order.length)}</p>}
        <RoleChoice
          name={name(actor)}
          says={view.says}
          onMark={(stake, holds) => deeds.mark(view, table, stake, holds)}
        />
        {view.says.includes('missing') && (
          <OneActorField
            label={words.inviter}
            hint={words.inviterHint}
            ask={words.findInviter}
            chosen={view.inviter}
            onChoose={(inviter) => deeds.invite(actor, table, inviter)}
            except={actor}
          />
        )}
        {textsAbout('gain', view, table).map((text) => (
          <AboutField key={text} name={text} label={words.gain} />
        ))}
        {textsAbout('risk', view, table).map((text) => (
          <AboutField key={text} name={text} label={words.risk} placeholder={words.askRisk} />
        ))}
      </div>
    </Dialog>
  );
}
