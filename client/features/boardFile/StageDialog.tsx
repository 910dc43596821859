import type { RecordChoice } from '#shared/domain/stage/mergeRecords.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

interface Props {
  readonly onChoose: (choice: RecordChoice) => void;
}

/** Both have gone on by themselves: a person says which is to hold. Whoever leaves it keeps what is here. */
export function StageDialog({ onChoose }: Props) {
  const { boardFile, common } = useWords();
  const { apart } = boardFile;
  return (
    <Dialog
      title={apart.title}
      closeLabel={common.close}
      onClose={() => onChoose('here')}
      actions={
        <>
          <Button onClick={() => onChoose('here')}>{apart.here}</Button>
          <Button variant="line" onClick={() => onChoose('file')}>
            {apart.file}
          </Button>
        </>
      }
    >
      <p>{apart.text}</p>
    </Dialog>
  );
}
