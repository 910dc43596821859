import type { ActorId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DraftField } from '../../writing/draft/DraftField.tsx';
import { useDraftText } from '../../writing/draft/useDraftText.ts';
import { useVisitDeeds } from './useVisitDeeds.ts';

interface Props {
  readonly own: ActorId;
  readonly onClose: () => void;
}

/** "Vi kan visa": for whoever wants to come. */
export function OfferDialog({ own, onClose }: Props) {
  const { common, visits: words } = useWords();
  const deeds = useVisitDeeds();
  const show = useDraftText('visit:show');
  const add = () => {
    if (!deeds.offer(own, show.text)) return;
    show.forget();
    onClose();
  };
  return (
    <Dialog
      title={words.canShow}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button disabled={show.text.trim() === '' || show.hold !== null} onClick={add}>
          {words.add}
        </Button>
      }
    >
      <DraftField draft={show} label={words.showField} />
    </Dialog>
  );
}
