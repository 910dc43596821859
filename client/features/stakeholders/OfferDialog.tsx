import type { ActorId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DraftField } from '../../writing/draft/DraftField.tsx';
import { useDraftText } from '../../writing/draft/useDraftText.ts';
import { useStakeDeeds } from './useStakeDeeds.ts';

interface Props {
  readonly own: ActorId;
  readonly onClose: () => void;
}

export function OfferDialog({ own, onClose }: Props) {
  const { common, stakeholders: words } = useWords();
  const deeds = useStakeDeeds();
  const what = useDraftText('offer');
  const add = () => {
    if (!deeds.offer(own, what.text)) return;
    what.forget();
    onClose();
  };
  return (
    <Dialog
      title={words.offerTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button disabled={what.text.trim() === '' || what.hold !== null} onClick={add}>
          {words.save}
        </Button>
      }
    >
      <DraftField draft={what} label={words.offerField} hint={words.offerHint} />
    </Dialog>
  );
}
