import { pathOf } from '#shared/board/changedPaths.ts';
import { DESK_TEXTS, type DeskText } from '#shared/domain/desk/desk.ts';
import { useDesk } from '../../state/useDesk.ts';
import { EraseWords } from '../../writing/erase/EraseWords.tsx';

interface Props {
  readonly field: DeskText;
  readonly label: string;
}

/** What a text of the summary's own has said, out of what has been kept too. */
export function EraseDeskWords({ field, label }: Props) {
  const now = useDesk((desk) => desk[field]);
  const path = pathOf({ root: 'desk', id: '', key: field });
  return <EraseWords label={label} words={() => ({ path, now, most: DESK_TEXTS[field] })} />;
}
