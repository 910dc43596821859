import { useWords } from '../../i18n/useWords.ts';
import { useOwnTable } from '../../state/useOwnTable.ts';
import { useSeat } from '../../state/useSeat.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** Tells once that the people of one's table sit at another now, and once that they sit by themselves again. */
export function MovedNotice() {
  const { common, ownTable } = useWords();
  const [seat, setSeat] = useSeat();
  const table = useOwnTable();
  if (!table) return null;
  const { own, here } = table;
  if (here.id === (seat.told ?? own.id)) return null;
  const isAway = own.id !== here.id;
  return (
    <Notice
      icon="next"
      title={isAway ? ownTable.movedTitle(own.name, here.name) : ownTable.splitTitle(own.name)}
      action={
        <Button variant="line" size="small" onClick={() => setSeat({ ...seat, told: here.id })}>
          {common.ok}
        </Button>
      }
    >
      {isAway ? ownTable.movedText(own.name) : ownTable.splitText}
    </Notice>
  );
}
