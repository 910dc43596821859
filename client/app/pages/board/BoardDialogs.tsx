import type { CardId } from '#shared/domain/ids.ts';
import { useBoardScope } from '../../../features/board/actions/boardContext.ts';
import { ReportDialog } from '../../../features/board/card/ReportDialog.tsx';
import { ShortcutsDialog } from '../../../features/board/keys/ShortcutsDialog.tsx';
import { MoveDialog } from '../../../features/board/move/MoveDialog.tsx';
import { useScreen, useScreenActions } from '../../../features/board/screen/screenContext.ts';
import { SewWithDialog } from '../../../features/group/SewWithDialog.tsx';
import { useCard } from '../../../state/useCard.ts';
import { EraseDialog } from '../../../writing/erase/EraseDialog.tsx';
import { CardLinkDialog } from './CardLinkDialog.tsx';

/** The dialogs of the board, one at a time. */
export function BoardDialogs() {
  const screen = useScreenActions();
  const dialog = useScreen((state) => state.dialog);
  const close = () => screen.show(null);
  switch (dialog?.kind) {
    case 'move':
      return <MoveDialog items={dialog.items} onClose={close} />;
    case 'sewWith':
      return <SewWith card={dialog.card} onClose={close} />;
    case 'cardLink':
      return <CardLinkDialog card={dialog.card} onClose={close} />;
    case 'report':
      return <ReportDialog card={dialog.card} onClose={close} />;
    case 'erase':
      return <EraseDialog card={dialog.card} onClose={close} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />;
    case undefined:
      return null;
  }
}

interface SewWithProps {
  readonly card: CardId;
  readonly onClose: () => void;
}

function SewWith({ card: id, onClose }: SewWithProps) {
  const card = useCard(id);
  const { parts } = useBoardScope();
  if (!card) return null;
  return (
    <SewWithDialog
      card={card}
      onClose={onClose}
      onPick={(other) => {
        onClose();
        parts.sew([other, id], 'chosen');
      }}
    />
  );
}
