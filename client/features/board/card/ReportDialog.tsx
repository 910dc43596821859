import type { CardId } from '#shared/domain/ids.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { useBoardScope } from '../actions/boardContext.ts';

interface Props {
  readonly card: CardId;
  readonly onClose: () => void;
}

/** Says what a report does before it is made. */
export function ReportDialog({ card, onClose }: Props) {
  const { review, common } = useWords();
  const { actions } = useBoardScope();
  const report = () => {
    onClose();
    actions.report(card);
  };
  return (
    <Dialog
      title={review.reportTitle}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button variant="line" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button onClick={report}>{review.reportNow}</Button>
        </>
      }
    >
      <p>{review.reportText}</p>
    </Dialog>
  );
}
