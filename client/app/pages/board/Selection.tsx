import { useBoardScope } from '../../../features/board/actions/boardContext.ts';
import { useScreen, useScreenActions } from '../../../features/board/screen/screenContext.ts';
import { SelectionBar } from '../../../features/group/SelectionBar.tsx';

/** The row of what can be done with the selected cards; nothing when none is. */
export function Selection() {
  const { parts } = useBoardScope();
  const screen = useScreenActions();
  const selected = useScreen((state) => state.selected);
  if (selected.size === 0) return null;
  return (
    <SelectionBar
      selected={selected}
      onDeselect={screen.deselect}
      onMove={() => {
        screen.show({ kind: 'move', items: [...selected].map((id) => ({ kind: 'card', id })) });
        screen.deselect();
      }}
      onSew={() => {
        parts.sew([...selected], 'chosen');
        screen.deselect();
      }}
    />
  );
}
