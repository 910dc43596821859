import type { CardId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { StateLine } from '../../ui/StateLine.tsx';
import { useErasing } from './useErasing.ts';

interface Props {
  readonly card: CardId;
  readonly onClose: () => void;
}

/** *Radera överallt* of a card: says what goes and what stays before it is done, since nothing brings it back. */
export function EraseDialog({ card, onClose }: Props) {
  const { common, erase } = useWords();
  const { run, isRunning, problem } = useErasing(onClose);
  return (
    <Dialog
      title={erase.title}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button variant="line" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button variant="danger" icon="trash" onClick={() => run({ cards: [card] }, erase.done)}>
            {isRunning ? erase.erasing : erase.everywhere}
          </Button>
        </>
      }
    >
      <p>{erase.goes}</p>
      <p>{erase.stays}</p>
      {problem && (
        <StateLine role="alert" tone="danger" icon="octagon">
          {erase.notDone} {problem}
        </StateLine>
      )}
    </Dialog>
  );
}
