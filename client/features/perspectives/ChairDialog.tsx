import type { Chair } from '#shared/domain/chairs.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DraftField } from '../../writing/draft/DraftField.tsx';
import { ChairNotes } from './ChairNotes.tsx';
import { useChairText } from './useChairText.ts';

interface Props {
  readonly chair: Chair;
  readonly onClose: () => void;
}

/** One sits down on a chair and writes what one sees from there. */
export function ChairDialog({ chair, onClose }: Props) {
  const { perspectives: words, common } = useWords();
  const text = useChairText(chair, onClose);
  const mayWrite = useMayWrite();
  return (
    <Dialog
      title={words.chairs[chair]}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <Button onClick={text.put} disabled={!mayWrite}>
          {words.put}
        </Button>
      }
    >
      <DraftField
        draft={text.draft}
        label={words.sitDown[chair]}
        hint={chair === 'person' ? words.askFirst : undefined}
      />
      <ChairNotes refused={text.refused} />
    </Dialog>
  );
}
