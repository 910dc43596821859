import { rateRelation } from '#shared/board/edits/relations.ts';
import { endView } from '#shared/domain/gaps.ts';
import type { ActorId, TableId } from '#shared/domain/ids.ts';
import { RUNGS } from '#shared/domain/ladder.ts';
import type { Tie } from '#shared/domain/ties.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useSession } from '../../../state/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { capitalised } from '../capitalised.ts';
import { useRungName } from '../useRungName.ts';
import { FirstElsewhere } from './first/FirstElsewhere.tsx';
import { FirstSpread } from './first/FirstSpread.tsx';
import styles from './Panel.module.css';
import { RungSteps } from './RungSteps.tsx';
import { useTableViews } from './useTableViews.ts';
import { useTakeBack } from './useTakeBack.ts';

interface Props {
  readonly tie: Tie;
  readonly end: ActorId;
  readonly name: string;
  /** Whose answer one gives here; null: one only reads. */
  readonly table: TableId | null;
}

/** One end of a relation: one's own table's answer, the middle of all tables', and who says what. */
export function EndLadder({ tie, end, name, table }: Props) {
  const words = useWords().gapMap;
  const session = useSession();
  const rungName = useRungName();
  const takeBack = useTakeBack(tie);
  const views = useTableViews(tie, end);
  const own = tie.ratings.find((one) => one.end === end && one.table === table)?.rung ?? null;
  const { rung } = endView(tie, end);
  const first = (tie.first ?? []).filter((one) => one.end === end);
  const here = first.find((one) => one.table === table);
  const legend = words.says(name);
  const said = (
    <div className={styles.tables} role="status">
      {rung === null ? (
        <p className={styles.quiet}>{words.nobodyRated}</p>
      ) : (
        <p>
          <b>{words.median(rungName(rung))}</b>{' '}
          <span className={styles.quiet}>{capitalised(views.join('. '))}.</span>
        </p>
      )}
      <FirstElsewhere first={first.filter((one) => one !== here)} />
    </div>
  );
  if (!table) {
    return (
      <div className={styles.side}>
        <p className={styles.label}>{legend}</p>
        {said}
      </div>
    );
  }
  return (
    <fieldset className={styles.side}>
      <legend>{legend}</legend>
      {here && <FirstSpread first={here} />}
      <RungSteps
        rungs={RUNGS}
        chosen={own}
        onChoose={(next) => session.edit(rateRelation, tie.id, { end, table, rung: next })}
      />
      {said}
      {own !== null && (
        <Button
          variant="bare"
          size="small"
          className={styles.back}
          onClick={() => takeBack(end, table)}
        >
          {words.takeBack}
        </Button>
      )}
    </fieldset>
  );
}
