import { rateRelation } from '#shared/board/edits/relations.ts';
import { decidingRung } from '#shared/domain/gaps.ts';
import type { TableId } from '#shared/domain/ids.ts';
import type { Rung } from '#shared/domain/ladder.ts';
import type { Tie } from '#shared/domain/ties.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useSession } from '../../../state/useSession.ts';
import { useUndoOffer } from '../../../state/useUndoOffer.ts';
import { Button } from '../../../ui/Button.tsx';
import { useRungName } from '../useRungName.ts';
import styles from './Panel.module.css';

interface Props {
  readonly tie: Tie;
  readonly table: TableId;
}

/** One step up at a time: one's own table then says so of both ends. */
export function RaiseButton({ tie, table }: Props) {
  const words = useWords().gapMap;
  const session = useSession();
  const offer = useUndoOffer();
  const rungName = useRungName();
  const next = stepUp(tie, table);
  if (next === null) return null;
  const raise = () => {
    const done = tie.ends
      .filter((end) => (ownRung(tie, end, table) ?? -1) < next)
      .map((end) => session.edit(rateRelation, tie.id, { end, table, rung: next }));
    const undo = () => {
      for (const takeBack of done) takeBack?.();
    };
    offer({ message: words.raised(rungName(next)), undo });
  };
  return (
    <Button className={styles.start} onClick={raise}>
      {words.raise(rungName(next))}
    </Button>
  );
}

const ownRung = (tie: Tie, end: string, table: TableId): Rung | null =>
  tie.ratings.find((one) => one.end === end && one.table === table)?.rung ?? null;

/** Above the lower of what one's own table says; where it has said nothing, above what all say. */
function stepUp(tie: Tie, table: TableId): Rung | null {
  const own = tie.ends.map((end) => ownRung(tie, end, table)).filter((rung) => rung !== null);
  const now = own.length > 0 ? Math.min(...own) : decidingRung(tie);
  return now === null || now === 4 ? null : ((now + 1) as Rung);
}
