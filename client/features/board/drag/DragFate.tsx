import { useEffect, useRef } from 'react';
import type { Board } from '#shared/board/board.ts';
import { isShown } from '#shared/domain/card.ts';
import { COLUMN_NAMES, type ColumnId } from '#shared/domain/columns.ts';
import { useLang, useWords } from '../../../i18n/useWords.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useToasts } from '../../../ui/useToasts.ts';
import { useScreen, useScreenActions } from '../screen/screenContext.ts';
import { cancelDrag } from './cancelDrag.ts';
import type { Dragged } from './dropTarget.ts';

/** Says what others do with what one carries; when it is taken away there is nothing left to carry. */
export function DragFate(): null {
  const item = useScreen(({ drag }) => drag?.item ?? null);
  const lay = useBoard((board) => (item ? layOf(board, item) : null));
  const column = useBoard((board) => (item ? columnOf(board, item) : null));
  const words = useWords().arrange;
  const lang = useLang();
  const toasts = useToasts();
  const screen = useScreenActions();
  const before = useRef<{ readonly item: Dragged; readonly lay: string } | null>(null);
  useEffect(() => {
    const was = before.current;
    before.current = item && lay !== null ? { item, lay } : null;
    if (!item || was?.item !== item || was.lay === lay) return;
    screen.disturb();
    if (lay === null) {
      toasts.show({ text: words.takenWhileHeld[item.kind] });
      cancelDrag();
    } else if (column) {
      const sewn = item.kind === 'card' && lay.split(' ')[0] !== was.lay.split(' ')[0];
      const moved = words.movedWhileHeld(COLUMN_NAMES[column][lang]);
      toasts.show({ text: sewn ? words.sewnWhileHeld : moved });
    }
  });
  return null;
}

/** Group and place of what one carries, as one value; null when it is no longer on the board. */
function layOf({ cards, groups }: Board, item: Dragged): string | null {
  if (item.kind === 'group') {
    const group = groups.get(item.id);
    const holds = [...cards.values()].some((card) => card.group === item.id && isShown(card));
    return group && holds ? `- ${group.step} ${group.column} ${group.rank}` : null;
  }
  const card = cards.get(item.id);
  if (!card || !isShown(card)) return null;
  return `${card.group ?? '-'} ${card.step} ${card.column} ${card.rank}`;
}

const columnOf = ({ cards, groups }: Board, item: Dragged): ColumnId | null =>
  (item.kind === 'card' ? cards.get(item.id) : groups.get(item.id))?.column ?? null;
