import { useState } from 'react';
import type { ActorId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { OneActorField } from '../../writing/actors/OneActorField.tsx';
import { DraftField } from '../../writing/draft/DraftField.tsx';
import { useDraftText } from '../../writing/draft/useDraftText.ts';
import { useVisitDeeds } from './useVisitDeeds.ts';
import styles from './VisitDialogs.module.css';

interface Props {
  readonly own: ActorId;
  /** Whom they want to visit, when that is known from where one came. */
  readonly host: ActorId | null;
  /** What one can show has been said already, and need not be asked. */
  readonly offers: boolean;
  readonly onClose: () => void;
}

/** "Vi vill se": whom, what, and in return. Only the words may be missing for long: they are kept half written. */
export function WishDialog({ own, host: first, offers, onClose }: Props) {
  const { common, visits: words } = useWords();
  const deeds = useVisitDeeds();
  const [host, setHost] = useState(first);
  const learn = useDraftText('visit:learn');
  const show = useDraftText('visit:show');
  const isEmpty = host === null && learn.text.trim() === '';
  const isHeld = learn.hold !== null || show.hold !== null;
  const add = () => {
    if (!deeds.wish(own, host, { learn: learn.text, show: show.text })) return;
    learn.forget();
    show.forget();
    onClose();
  };
  return (
    <Dialog
      title={words.wantToSee}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button disabled={isEmpty || isHeld} onClick={add}>
          {words.add}
        </Button>
      }
    >
      <div className={styles.fields}>
        <DraftField draft={learn} label={words.learnField} hint={words.learnHint} />
        <OneActorField
          label={words.host}
          hint={words.hostHint}
          ask={words.findHost}
          chosen={host}
          onChoose={setHost}
          except={own}
        />
        {!offers && (
          <DraftField draft={show} label={words.showBackField} hint={words.showBackHint} />
        )}
      </div>
    </Dialog>
  );
}
